"""Which test holds each statistic by hand, beside another implementation and at its ends.

Read by `test_four_ways.py`. The fourth way, the source of the formula, stands in the docstring.
Tests are under `tests/measure`; `doctest` is the example in the docstring itself.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Ways:
    """The tests of one statistic: on a few numbers, beside an independent one, at its ends."""

    by_hand: str
    beside: str
    at_ends: str


DOCTEST = "doctest"
HAND = "test_by_hand.py::"
PERMUTED = "test_permutation.py::"
WITHOUT = f"{PERMUTED}test_where_nothing_can_differ_p_is_one"

STATISTICS = {
    "intervals:shares": Ways(
        "test_distributions.py::test_a_share_by_hand",
        f"{HAND}test_the_effective_size_of_a_share_is_that_of_loops",
        "test_distributions.py::test_shares_are_exact_at_none_and_all"
        "_and_no_bound_falls_when_the_count_rises",
    ),
    "intervals:binomial": Ways(
        f"{HAND}test_binomial_bounds_by_hand",
        "test_distributions.py::test_exact_bounds_are_those_of_scipy"
        "_and_mid_p_bounds_solve_their_equation",
        f"{HAND}test_binomial_bounds_by_hand",
    ),
    "intervals:wilson": Ways(
        f"{HAND}test_wilsons_interval_by_hand",
        "test_intervals.py::test_wilson_agrees_with_scipy",
        "test_distributions.py::test_wilson_is_exactly_none_at_none_and_all_at_all",
    ),
    "distributions:beta_cdf": Ways(
        f"{HAND}test_beta_and_t_by_hand_and_at_their_ends",
        "test_distributions.py::test_the_incomplete_beta_function_is_scipys",
        f"{HAND}test_beta_and_t_by_hand_and_at_their_ends",
    ),
    "distributions:t_quantile": Ways(
        f"{HAND}test_beta_and_t_by_hand_and_at_their_ends",
        "test_distributions.py::test_quantiles_are_scipys",
        f"{HAND}test_beta_and_t_by_hand_and_at_their_ends",
    ),
    "terms.frequency:rate_ends": Ways(
        "test_frequency.py::test_the_interval_of_a_rate_by_hand",
        "test_frequency.py::test_the_interval_is_close_to_that_of_resampled_articles",
        f"{HAND}test_the_interval_of_a_rate_at_its_ends",
    ),
    "permutation:between_groups": Ways(
        f"{PERMUTED}test_between_of_four_numbers_is_that_of_all_their_orders",
        "test_usage_time.py::test_change_agrees_with_the_chi_square_of_scipy"
        "_where_counts_are_large",
        WITHOUT,
    ),
    "permutation:along": Ways(
        f"{PERMUTED}test_along_of_four_numbers_is_that_of_all_their_orders",
        f"{PERMUTED}test_along_and_apart_are_near_scipys_permutation_test",
        WITHOUT,
    ),
    "permutation:groups_apart": Ways(
        f"{PERMUTED}test_apart_of_four_numbers_is_that_of_all_their_orders",
        f"{PERMUTED}test_along_and_apart_are_near_scipys_permutation_test",
        WITHOUT,
    ),
    "power:chance_of_finding": Ways(
        f"{HAND}test_power_by_hand_and_at_its_ends",
        "test_distributions.py::test_the_power_of_a_difference_is_that_of_simulated_fisher_tests",
        f"{HAND}test_power_by_hand_and_at_its_ends",
    ),
    "power:smallest": Ways(
        "test_distributions.py::test_the_smallest_difference_is_found_four_times_of_five",
        "test_distributions.py::test_a_planted_difference_of_the_stated_size_is_found"
        "_whichever_way_it_goes",
        f"{HAND}test_power_by_hand_and_at_its_ends",
    ),
    "terms.differences:apart_by": Ways(
        f"{HAND}test_the_interval_of_a_difference_by_hand_and_at_its_ends",
        f"{PERMUTED}test_the_interval_of_a_difference_is_newcombes_published_one",
        f"{HAND}test_the_interval_of_a_difference_by_hand_and_at_its_ends",
    ),
    "terms.differences:between_outlets": Ways(
        "test_three_modes.py::test_the_shares_are_the_known_ones",
        "test_false_claims.py::test_the_fast_claims_are_those_of_the_product",
        "test_three_modes.py::test_what_all_outlets_print_speaks_for_none",
    ),
    "terms.change:before_after": Ways(
        f"{HAND}test_before_and_after_on_four_articles_repeated",
        f"{PERMUTED}test_along_and_apart_are_near_scipys_permutation_test",
        f"{HAND}test_before_and_after_on_four_articles_repeated",
    ),
    "terms.change:trend": Ways(
        f"{PERMUTED}test_a_slope_by_hand_on_four_days",
        f"{PERMUTED}test_a_slope_and_its_hc3_error_are_those_of_matrices",
        f"{PERMUTED}test_a_slope_by_hand_on_four_days",
    ),
    "terms.keyness:compare": Ways(
        "test_keyness.py::test_a_row_by_hand",
        "test_keyness.py::test_the_interval_of_the_log_ratio_is_close_to_that_of_resampled_articles",
        "test_keyness.py::test_one_outlet_is_compared_with_nobody",
    ),
    "terms.keyness:detectable": Ways(
        f"{HAND}test_what_keyness_could_have_found_is_the_power_of_its_sizes",
        "test_distributions.py::test_a_planted_difference_of_the_stated_size_is_found"
        "_whichever_way_it_goes",
        f"{HAND}test_what_keyness_could_have_found_is_the_power_of_its_sizes",
    ),
    "terms.collocation:collocates": Ways(
        "test_collocation.py::test_the_neighbours_by_hand",
        "test_collocation.py::test_every_word_agrees_with_counting_place_by_place",
        "test_collocation.py::test_a_word_nobody_prints_has_no_company",
    ),
    "copies:draws": Ways(
        DOCTEST,
        f"{HAND}test_draws_are_the_connected_parts_of_a_graph",
        "test_copies.py::test_without_passages_nothing_changes",
    ),
    "copies:counted": Ways(
        DOCTEST,
        "test_known_answers.py::test_every_measure_has_the_known_shares",
        "test_copies.py::test_without_passages_nothing_changes",
    ),
    "stories:find_stories": Ways(
        f"{HAND}test_likeness_within_a_story_is_the_cosine_of_weighted_words",
        "test_stories.py::test_planted_stories_are_found",
        "test_stories.py::test_nothing_and_articles_without_a_day_are_stories_of_their_own",
    ),
    "timing:leads": Ways(
        f"{HAND}test_the_lead_of_one_outlet_over_another_by_hand",
        f"{HAND}test_who_leads_is_counted_as_by_merging",
        "test_timing.py::test_an_outlet_that_leads_is_named_and_few_stories_are_not",
    ),
    "timing:sign_test": Ways(
        f"{HAND}test_the_sign_test_by_hand_and_at_its_ends",
        "test_timing.py::test_the_sign_test_is_scipys",
        f"{HAND}test_the_sign_test_by_hand_and_at_its_ends",
    ),
    "timing:lead_lag": Ways(
        "test_timing.py::test_a_shift_of_four_days_by_hand",
        "test_timing.py::test_blocks_are_correlated_as_if_each_day_were_looked_up",
        "test_timing.py::test_few_days_and_no_change_have_no_lag",
    ),
    "timing:around_milestone": Ways(
        f"{HAND}test_an_event_by_hand",
        "test_timing.py::test_the_p_of_an_event_is_the_share_of_usual_windows_as_full",
        "test_timing.py::test_a_great_day_stands_out_and_a_usual_one_does_not",
    ),
    "voices.gender:women_and_men": Ways(
        "test_few_articles.py::test_women_and_men_have_bounds_that_hold_those_not_said",
        f"{HAND}test_the_effective_size_of_a_share_is_that_of_loops",
        "test_few_articles.py::"
        "test_speakers_women_and_men_places_and_stances_have_one_least_number",
    ),
    "models:articles": Ways(
        "test_models.py::test_one_row_an_article_by_hand",
        f"{HAND}test_weights_of_a_model_add_up_to_the_draws",
        "test_models.py::test_nothing_gives_empty_rows_with_all_columns",
    ),
}
#: What counts and joins by a rule of this project; what its docstring says is its source.
NO_FORMULA = {"copies:draws", "copies:counted", "models:articles"}
#: What is no statistic of its own: it shows, orders, hands on or repeats one of those above.
OTHERS = {
    "intervals:share": "one column of `shares`",
    "intervals:bootstrap": "of the round before; beside scipy in test_intervals.py",
    "intervals:ratio": "`bootstrap` of a ratio",
    "intervals:ratios": "`ratio` of many columns, held equal in test_intervals.py",
    "intervals:copies": "the part of `copies.draws` that is text",
    "distributions:normal_quantile": "of the standard library",
    "distributions:solved": "finds roots; what it finds is held for the quantiles",
    "distributions:beta_quantile": "the root of `beta_cdf`",
    "distributions:t_quantiles": "`t_quantile` of many",
    "timing:first_prints": "shows hours; by hand in test_timing.py",
    "timing:daily": "counts articles a day",
    "stories:story_runs": "counts what `find` found",
    "stories:first_movers": "shows who is first; by hand in its docstring",
    "terms.change:slopes": "the columns of `trend`",
    "terms.change:corrected_where_tried": "`association.corrected` with missing values",
    "terms.differences:side_by_side": "`between_outlets` in three modes",
    "terms.keyness:compare_all": "`compare` for each outlet",
    "terms.keyness:enough": "a sentence of `policy`",
    "terms.collocation:log_dice": "a column of `around`",
    "copies:mask": "which stretches `counted` leaves out",
    "copies:merged": "joins stretches",
    "copies:inside_copies": "rows within stretches",
    "copies:once": "rows outside stretches",
    "copies:words_left": "a column of `counted`",
    "copies:effect": "counts with and without copies",
    "copies:spans_by_article": "another form of a table",
    "models:quotations": "`articles` for quotations; by hand in test_models.py",
}
