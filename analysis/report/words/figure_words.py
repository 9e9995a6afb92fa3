"""The words of each figure that do not depend on its numbers, in both languages.

The question it answers, what a mark stands for, and how it was made: one entry a figure, each a
pair of English and Vietnamese. What depends on the table is said by the other modules here.
"""

from dataclasses import dataclass

Pair = tuple[str, str]
NONE: Pair = ("", "")


@dataclass(frozen=True, slots=True)
class Fixed:
    """What stands under every figure of a kind: question, unit of a mark, method."""

    question: Pair
    unit: Pair = NONE
    method: Pair = NONE


FIXED = {
    "parts": Fixed(
        ("What do the files hold?", "Các tệp chứa gì?"),
        method=(
            "Parts by rules on the layout of saved pages.",
            "Phần bài theo quy tắc về cách dàn trang đã lưu.",
        ),
    ),
    "load_report": Fixed(
        ("What was read, and what was not?", "Đã đọc được gì, chưa đọc được gì?"),
        method=(
            "Days without an article are told apart from days not collected only inside the "
            "period that the collection is recorded for.",
            "Ngày không có bài và ngày không thu thập chỉ phân biệt được trong khoảng thời gian mà "
            "có ghi nhận việc thu thập.",
        ),
    ),
    "timeline": Fixed(("When did the articles appear?", "Các bài đăng khi nào?")),
    "claims": Fixed(
        ("Who printed which number, as of when?", "Ai in số nào, tính đến khi nào?"),
        method=(
            "Numbers, days and speakers by rules; “event day” and “print day” are not stated.",
            "Số, ngày và người nói theo quy tắc; “ngày sự kiện” và “ngày đăng” không được nêu "
            "trong bài.",
        ),
    ),
    "speakers": Fixed(("Who speaks?", "Ai lên tiếng?")),
    "verbs": Fixed(
        ("With which verbs is speech reported?", "Lời nói được dẫn bằng động từ nào?"),
        (
            "quotations and reporting sentences by their verb",
            "lời trích và câu thuật lại theo động từ dẫn",
        ),
        ("Stances by the list of reporting verbs.", "Thái độ theo danh sách động từ dẫn."),
    ),
    "xray": Fixed(
        ("Where in the articles do the terms stand?", "Thuật ngữ nằm ở đâu trong bài?"),
        ("a line is an article, a tick one use", "mỗi dòng một bài, mỗi vạch một lần dùng"),
    ),
    "dispersion": Fixed(
        (
            "Is a term spread over the articles or bunched in a few?",
            "Thuật ngữ rải đều hay dồn vào ít bài?",
        ),
        (
            "dispersion over articles, from even to bunched",
            "độ phân tán qua các bài, từ đều đến dồn",
        ),
        (
            "Dispersion: normalised DP; chance: the uses dealt out.",
            "Phân tán: DP chuẩn hoá; ngẫu nhiên: chia lại các lần dùng.",
        ),
    ),
    "spellings": Fixed(
        ("How are the terms spelled?", "Thuật ngữ được viết thế nào?"),
        (
            "uses of terms printed in several ways; a capital that only begins a sentence is "
            "ignored",
            "số lần in của thuật ngữ có nhiều cách viết; chữ hoa chỉ vì đầu câu thì bỏ qua",
        ),
    ),
    "counts": Fixed(
        ("Which outlet uses which terms?", "Báo nào dùng thuật ngữ nào?"),
        (
            "uses counted, copies too; outlets with different numbers of articles",
            "số lần dùng, kể cả bản chép; các báo có số bài khác nhau",
        ),
    ),
    "terms": Fixed(
        ("Which outlet uses which terms?", "Báo nào dùng thuật ngữ nào?"),
        (
            "uses per 1,000 words; each shared passage counts once",
            "số lần trên 1.000 từ; mỗi đoạn trùng tính một lần",
        ),
    ),
    "rates": Fixed(
        ("How often do outlets use the terms?", "Các báo dùng thuật ngữ bao nhiêu?"),
        (
            "uses per 1,000 words with intervals; each shared passage counts once",
            "số lần trên 1.000 từ kèm khoảng tin cậy; mỗi đoạn trùng tính một lần",
        ),
        (
            "Intervals: 95 of 100 resampled sets of articles.",
            "Khoảng tin cậy: 95 trên 100 lần lấy mẫu lại các bài.",
        ),
    ),
    "terms_time": Fixed(("When are the terms used?", "Thuật ngữ được dùng khi nào?")),
    "keyness": Fixed(
        ("Which words set an outlet apart?", "Từ nào làm một báo khác các báo khác?"),
        (
            "each outlet against all others, in running text; each shared passage counts once",
            "mỗi báo so với các báo còn lại, trong thân bài; mỗi đoạn trùng tính một lần",
        ),
        (
            "Claims at 5 % false discoveries, articles as the unit.",
            "Kết luận với 5 % kết luận sai, đơn vị là bài.",
        ),
    ),
    "cloud": Fixed(
        ("Which words are printed most?", "Từ nào được in nhiều nhất?"),
        (
            "whole words and names by how often, words of grammar and numbers left out; a term of "
            "the study counts in all its spellings",
            "từ và tên theo số lần in, không kể hư từ và số; thuật ngữ của nghiên cứu tính mọi "
            "cách viết",
        ),
    ),
    "passages": Fixed(
        ("Which passages do several articles print?", "Đoạn nào có trong nhiều bài?")
    ),
    "taken": Fixed(
        ("Who printed after whom?", "Báo nào đăng sau báo nào?"),
        (
            "words in passages that another outlet printed before, or an agency wrote; earlier is "
            "not source; % of all words of the later outlet, of both where the order is not known",
            "số từ trong các đoạn báo khác đã đăng trước, hoặc của hãng tin; trước không có nghĩa "
            "là nguồn; % trong mọi từ của báo sau, của cả hai báo nếu không rõ thứ tự",
        ),
    ),
    "matrix": Fixed(("Who shares with whom?", "Ai trùng với ai?")),
}

#: Why there is no figure of a kind.
SILENT = {
    "dispersion": (
        "So few articles do not show how evenly a term is spread.",
        "Chừng ấy bài không cho thấy thuật ngữ rải đều đến đâu.",
    ),
    "xray": (
        "{} articles are too many to see each term in each of them; the next figure says how "
        "evenly a term is spread.",
        "{} bài là quá nhiều để thấy từng thuật ngữ trong từng bài; hình sau cho biết thuật ngữ "
        "rải đều đến đâu.",
    ),
    "order": (
        "Of no shared passage is it known which outlet printed it after which.",
        "Không rõ đoạn trùng nào do báo nào in sau báo nào.",
    ),
    "no event": (
        "The study names no event: {} claims may be of as many events, and no course of time joins "
        "them. Write the event's names under [event] in study.toml.",
        "Nghiên cứu không nêu tên sự kiện: {} phát biểu có thể thuộc nhiều sự kiện nên không nối "
        "thành diễn biến. Hãy ghi tên sự kiện vào [event] trong study.toml.",
    ),
    "claims": (
        "None of {} claims says as of which day it holds: they have no course of time to draw.",
        "Không phát biểu nào trong {} nói đúng vào ngày nào: không có diễn biến để vẽ.",
    ),
    "bounds": (
        "Not one of {} articles has a day to count it on, only bounds of one: there is no "
        "timeline to draw.",
        "Không bài nào trong {} bài có ngày để đếm, chỉ có giới hạn: không có dòng thời gian để "
        "vẽ.",
    ),
    "days": (
        "None of {} articles says on which day it appeared, and corpus.toml does not either: "
        "there is no timeline to draw.",
        "Không bài nào trong {} bài nói ngày đăng, corpus.toml cũng không: không có dòng thời "
        "gian để vẽ.",
    ),
}
