"""Errors of statistics that were made once, each as the change that makes it again.

Read by `test_errors.py`, which makes every error and asks whether its tests find it. An error is
a line of a function as it was wrong, or a value; of errors found by outsiders the code has moved
since, so the line is the error in today's code. A line that is no longer there fails the test.
"""

import importlib
import inspect
import sys
import textwrap
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from unittest.mock import patch

import analysis
from analysis.measure.reuse.cluster import WHEN

PACKAGE = Path(analysis.__file__).resolve().parent


def _importing(function: object, name: str) -> list[ModuleType]:
    """The modules of the package that know a function by its name."""
    known = sorted((key, one) for key, one in sys.modules.items() if key.startswith("analysis"))
    return [module for _, module in known if vars(module).get(name) is function]


@dataclass(frozen=True)
class Line:
    """A line of a function, as it stands and as it was wrong: `where` is module:function."""

    where: str
    right: str
    wrong: str

    @contextmanager
    def made(self) -> Iterator[None]:
        name, function = self.where.split(":")
        module = importlib.import_module(f"analysis.{name}")
        source = textwrap.dedent(inspect.getsource(inspect.unwrap(getattr(module, function))))
        assert source.count(self.right) == 1, f"{self.where} no longer reads: {self.right}"
        code = compile(source.replace(self.right, self.wrong), f"{name} made wrong", "exec")
        scope: dict[str, object] = {}
        exec(code, vars(module), scope)
        with ExitStack() as stack:
            for importer in _importing(getattr(module, function), function):
                stack.enter_context(patch.object(importer, function, scope[function]))
            yield


@dataclass(frozen=True)
class Value:
    """A value of a module as it was wrong."""

    where: str
    wrong: object

    @contextmanager
    def made(self) -> Iterator[None]:
        name, value = self.where.split(":")
        with patch.object(importlib.import_module(f"analysis.{name}"), value, self.wrong):
            yield


@dataclass(frozen=True)
class Source:
    """Lines that stood in a source file; for tests that read the sources."""

    where: str
    lines: str

    @contextmanager
    def made(self) -> Iterator[None]:
        path, read = PACKAGE / self.where, Path.read_text

        def with_lines(self_: Path, *how: str, **named: str) -> str:
            text = read(self_, *how, **named)
            return text + self.lines if self_.resolve() == path else text

        with patch.object(Path, "read_text", with_lines):
            yield


@dataclass(frozen=True)
class Error:
    """What was wrong, the tests that find it (under `tests/measure`), and how to make it again."""

    what: str
    tests: tuple[str, ...]
    changes: tuple[Line | Value | Source, ...]

    @contextmanager
    def made(self) -> Iterator[None]:
        with ExitStack() as stack:
            for change in self.changes:
                stack.enter_context(change.made())
            yield


#: Shares by the percentiles of resampled articles, as they were before `intervals.shares`.
RESAMPLED = Line(
    "measure.intervals:shares",
    "    return pd.DataFrame(dict(zip(columns, (share_, low, high, n_draws, sizes), strict=True)))",
    "    drawn = ratios(above, below, clusters=names, level=level)\n"
    "    low, high = drawn['low'].to_numpy(), drawn['high'].to_numpy()\n"
    "    return pd.DataFrame(dict(zip(columns, (share_, low, high, n_draws, sizes), strict=True)))",
)
#: An article counts as one although hardly a word of it is its own.
EVERY_ARTICLE = Line(
    "measure.copies:counted", "counts = left >= half * every", "counts = left >= 0 * every"
)

ERRORS = (
    Error(
        "Delta P above 1: a place near two nodes counted twice",
        (
            "test_collocation.py::test_a_place_near_two_nodes_is_one_place",
            "test_collocation.py::test_every_word_agrees_with_counting_place_by_place",
        ),
        (
            Line(
                "measure.terms.collocation:collocates",
                "here = np.bincount(index.ids[places], minlength=size)[chosen]",
                "here = together[chosen]",
            ),
        ),
    ),
    Error(
        "PMI named as Church and Hanks', 3.3 bits below theirs",
        ("test_collocation.py::test_pmi_is_below_that_of_church_and_hanks_by_the_span",),
        (
            Line(
                "measure.terms.collocation:collocates",
                "np.log2(both * total / (window * y))",
                "np.log2(both * total / (x * y))",
            ),
        ),
    ),
    Error(
        "the interval of a log ratio too narrow: words as cases, and 1.96 for a few draws",
        ("test_keyness.py::test_the_interval_of_the_log_ratio_holds_the_truth",),
        (
            Line(
                "measure.terms.keyness:_variance",
                "np.fmax(np.where(n > 0, variance, 0), 1 / (n + 0.5))",
                "1 / (n + 0.5)",
            ),
        ),
    ),
    Error(
        "Wilson's lower end at none is above 0",
        ("test_distributions.py::test_wilson_is_exactly_none_at_none_and_all_at_all",),
        (
            Line(
                "measure.intervals:wilson",
                "max(0.0, middle - half) if n_found > 0 else 0.0",
                "max(1e-18, middle - half)",
            ),
        ),
    ),
    Error(
        "two outlets: each word tested and told twice",
        (
            "test_three_modes.py::"
            "test_reprints_invent_no_difference_between_outlets_that_do_not_differ",
        ),
        (
            Line(
                "measure.terms.keyness:compare_all", "two = len(named) == 2 and", "two = False and"
            ),
        ),
    ),
    Error(
        "shares that hold the truth too rarely, by percentiles of resampled articles",
        (
            "test_distributions.py::test_intervals_hold_the_true_share",
            "test_distributions.py::test_shares_are_exact_at_none_and_all"
            "_and_no_bound_falls_when_the_count_rises",
            "test_three_modes.py::test_no_use_is_no_proof_of_none",
            "test_usage_time.py::test_an_interval_holds_its_share_and_is_never_empty",
        ),
        (RESAMPLED,),
    ),
    Error(
        "no use in any article: the interval of the rate is [0, 0]",
        ("test_three_modes.py::test_no_use_is_no_proof_of_none",),
        (
            Line(
                "measure.terms.frequency:rate_ends",
                "return low, np.where(few, np.fmax(rate * far, share_high * most), rate * far)",
                "return rate / far, rate * far",
            ),
        ),
    ),
    Error(
        "shares without copies halved: copies left in the denominator",
        (
            "test_three_modes.py::test_the_shares_are_the_known_ones",
            "test_known_answers.py::test_every_measure_has_the_known_shares",
        ),
        (EVERY_ARTICLE,),
    ),
    Error(
        "twenty copies of eight stories asked as twenty",
        (
            "test_policy.py::test_each_question_has_its_least_number_in_independent_articles",
            "test_policy.py::test_a_term_of_copied_articles_has_no_spread",
        ),
        (Line("measure.policy:lacking", "if n_draws >= needed:", "if n_articles >= needed:"),),
    ),
    Error(
        "an outlet 'stands apart' because intervals do, without a test and a correction",
        ("test_three_modes.py::test_outlets_that_do_not_differ_are_hardly_ever_told_apart",),
        (
            Line(
                "measure.terms.differences:_judged",
                "tested & (corrected < LEVEL) & beyond.to_numpy()",
                "beyond.to_numpy()",
            ),
        ),
    ),
    Error(
        "copies are articles of the outlet that reprints: keyness 'once' invents differences",
        (
            "test_three_modes.py::"
            "test_reprints_invent_no_difference_between_outlets_that_do_not_differ",
        ),
        (
            Line(
                "measure.terms.word_index:index_once",
                "copies.HALF * index.n_words",
                "0 * index.n_words",
            ),
        ),
    ),
    Error(
        "no difference, without the smallest one that could have been found",
        (
            "test_three_modes.py::"
            "test_a_planted_difference_is_claimed_and_a_small_one_says_what_was_possible",
        ),
        (
            Line(
                "measure.terms.differences:_judged",
                'table["detectable"] = detectable',
                'table["detectable"] = np.nan',
            ),
        ),
    ),
    Error(
        "a difference stated as large enough to be found, which was so for a fall and not a rise",
        (
            "test_distributions.py::test_a_planted_difference_of_the_stated_size_is_found"
            "_whichever_way_it_goes",
        ),
        (
            Line(
                "measure.power:smallest",
                "np.fmax(ways[0], ways[-1])",
                "np.fmin(ways[0], ways[-1])",
            ),
        ),
    ),
    Error(
        "before and after a day, rising and falling: no test with one degree of freedom",
        (
            "test_three_modes.py::test_before_and_after_a_day_and_a_trend_are_found",
            "test_permutation.py::test_along_of_four_numbers_is_that_of_all_their_orders",
        ),
        (
            Line(
                "measure.permutation:along",
                "return _rarer(values.shape[1], tried)",
                "return np.ones(values.shape[1])",
            ),
        ),
    ),
    Error(
        "one running story told as a change of wording",
        (
            "test_stories.py::test_where_only_stories_move_no_change_is_claimed"
            "_and_articles_as_draws_claim_one",
            "test_stories.py::test_a_running_story_is_no_change_of_wording",
        ),
        (
            Line(
                "measure.copies:draws",
                "if stories is None or not len(stories):",
                "if stories is None or len(stories):",
            ),
        ),
    ),
    Error(
        "a crowded week told as one story",
        (
            "test_stories.py::test_events_of_one_kind_are_told_apart_in_quiet_weeks"
            "_and_in_a_crowded_one",
        ),
        (
            Line(
                "measure.stories:find_stories",
                "alike = max(alike, _usual(order, weights, day, days))",
                "",
            ),
        ),
    ),
    Error(
        "places of a speaker as shares of a few articles",
        (
            "test_few_articles.py::"
            "test_speakers_women_and_men_places_and_stances_have_one_least_number",
        ),
        (
            Line(
                "measure.voices.prominence:table",
                "reason = policy.share_reason(len(ids), clusters.reindex(ids).nunique(), least)",
                'reason = ""',
            ),
        ),
    ),
    Error(
        "an outlet of six articles has intervals because the corpus has many",
        (
            "test_few_articles.py::"
            "test_speakers_women_and_men_places_and_stances_have_one_least_number",
        ),
        (
            Line(
                "measure.voices.shares:heard_by_outlet",
                "policy.share_reason(int(sizes[name]), int(draws[name]), least) for name",
                "policy.share_reason(len(named), len(named), least) for name",
            ),
        ),
    ),
    Error(
        "women and men as shares of five articles",
        (
            "test_few_articles.py::"
            "test_speakers_women_and_men_places_and_stances_have_one_least_number",
        ),
        (
            Line(
                "measure.voices.gender:women_and_men",
                "shown = bool(key) and not reason",
                "shown = bool(key)",
            ),
        ),
    ),
    Error(
        "women and men without those of whom the article does not say",
        ("test_few_articles.py::test_women_and_men_have_bounds_that_hold_those_not_said",),
        (Line("measure.voices.gender:women_and_men", "(n + unsaid) / total", "n / total"),),
    ),
    Error(
        "a cloud coloured by one article against another",
        (
            "test_few_articles.py::test_a_cloud_colours_only_what_keyness_claims",
            "test_few_articles.py::test_a_cloud_colours_what_keyness_claims",
        ),
        (
            Line(
                "measure.terms.vocabulary:table",
                "counts.items[k] in claimed,",
                "bool(more[k] >= 2),",
            ),
        ),
    ),
    Error(
        "a log ratio of one article against one, with an interval",
        ("test_few_articles.py::test_a_log_ratio_of_too_few_articles_has_no_interval",),
        (
            Line(
                "measure.terms.keyness:_judged",
                "table[end] = table[end].where(np.array(enough, dtype=bool))",
                "table[end] = table[end]",
            ),
        ),
    ),
    Error(
        "'clustered' said of five articles",
        (
            "test_few_articles.py::test_no_spread_is_said_of_a_few_articles_and_no_rate_has_an_interval",
        ),
        (
            Line(
                "measure.terms.dispersion:_row",
                '"" if reason or np.isnan(dp_norm) else spread',
                '"" if np.isnan(dp_norm) else spread',
            ),
        ),
    ),
    Error(
        "rates of a few articles with an interval",
        (
            "test_few_articles.py::test_no_spread_is_said_of_a_few_articles_and_no_rate_has_an_interval",
        ),
        (
            Line(
                "measure.terms.frequency:rates", "        if not reason:", "        if here.any():"
            ),
        ),
    ),
    Error(
        "company of three meetings in one article",
        (
            "test_few_articles.py::test_company_in_one_article_is_one_authors",
            "test_three_modes.py::test_collocations_stay_within_their_bounds_and_three_articles",
        ),
        (
            Line(
                "measure.terms.collocation:collocates",
                'policy.lacking(n, n, asked.association, "a collocation")',
                '""',
            ),
        ),
    ),
    Error(
        "a figure asks a measure without what the study asks for",
        ("test_policy.py::test_whoever_asks_a_measure_hands_on_what_the_study_asks_for",),
        (Source("report/words/titles.py", "\nkeyness.compare_all(counts, outlets)\n"),),
    ),
    Error(
        "a figure with a least number of articles of its own",
        ("test_policy.py::test_nobody_who_speaks_to_readers_has_a_least_number_of_articles",),
        (Source("report/words/titles.py", '\nfew = table["n_articles"].sum() < 12\n'),),
    ),
    Error(
        "23:30 UTC read as that day in Hà Nội",
        (
            "test_known_answers.py::test_each_copy_has_its_direction",
            "test_times_of_records.py::"
            "test_the_earlier_moment_is_first_though_its_printed_day_is_later",
        ),
        (Value("text.dates.zones:local", lambda day, clock, zone: (day, clock)),),
    ),
    Error(
        "hours of records dropped: of two copies of one day nobody was first",
        ("test_known_answers.py::test_each_copy_has_its_direction",),
        (Value("measure.reuse.cluster:WHEN", ["published_on", *WHEN[1:]]),),
    ),
    Error(
        "the copy that is kept is the one of the lower id, not the first",
        ("test_known_answers.py::test_what_counts_once_is_the_first",),
        (
            Line(
                "measure.reuse.cluster:passage_rows",
                'key=lambda c: (known[c.article][0] or "9999", c)',
                "key=lambda c: c",
            ),
        ),
    ),
    Error(
        "rows for a model could not be made of tables read from a file",
        ("test_models.py::test_the_seeds_have_their_rows_and_claim_nothing",),
        (
            Line(
                "measure.models:_known", '.dt.days.astype("Int64").array', ".dt.days.to_numpy(int)"
            ),
        ),
    ),
)
