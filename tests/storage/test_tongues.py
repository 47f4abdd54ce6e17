"""Texts in both languages in a file: read, told what is wrong with them, written back."""

from dataclasses import replace
from itertools import product

import pytest

from journeymap.i18n import Labels
from journeymap.model.changes import Label
from journeymap.model.document import Document
from journeymap.model.edits.elements import change, say
from journeymap.model.elements import Touchpoint
from journeymap.model.vocabulary import Language
from journeymap.storage.encode import encode
from journeymap.storage.journey_file import open_journey, read_journey, save_journey
from journeymap.storage.problems import SaveFailed, Unreadable
from tests.storage.maps import SMALL

BOTH = """\
format: 1
journey:
  title:
    ko: 작은 지도
    en: A small map
  language: ko
  version: as-is
stages:
  - id: 첫
    name:
      en: Only in English
lanes:
  - id: 매장
    name:
      ko: 매장
      en: Store
    role: frontstage
personas:
  - id: 지우
    name: 지우
    loves:
      - ko: 빠른 응대
        en: Quick service
      - 넓은 자리
touchpoints:
  - id: 대기
    name:
      ko: 대기 접수
      en: Queue
    kind: queue
    stage: 첫
    lane: 매장
    emotion: 0
    staff-role:
      ko: 안내 직원
      en: Greeter
scenarios:
  - id: 가입
    name: 신규 가입
    persona: 지우
    visits:
      - touchpoint: 대기
        quote:
          ko: 또 기다려?
          en: Wait again?
        guide:
          - actor: staff
            line:
              ko: 무엇을 도와드릴까요?
              en: How can I help?
            branches:
              - answer:
                  ko: 요금제요
                  en: A plan
                recommendation: 요금제 상담
end: journeymap
"""


def journey(text: str = BOTH):
    return read_journey(text.encode()).journey


def problems(text: str):
    with pytest.raises(Unreadable) as caught:
        read_journey(text.encode())
    return caught.value.problems


def test_both_languages_are_read_everywhere():
    told = journey()
    assert (told.details.title, told.details.other) == ("작은 지도", {"title": "A small map"})
    assert told.element("대기").other == {"name": "Queue", "staff_role": "Greeter"}
    persona = told.element("지우")
    assert (persona.loves, persona.other) == (("빠른 응대", "넓은 자리"), {"loves": ("Quick service", "")})
    (stop,) = told.visits("가입")
    step = stop.visit.guide[0]
    assert (stop.visit.quote, stop.visit.other) == ("또 기다려?", {"quote": "Wait again?"})
    assert (step.line, step.other) == ("무엇을 도와드릴까요?", {"line": "How can I help?"})
    assert (step.branches[0].answer, step.branches[0].other) == ("요금제요", {"answer": "A plan"})


def test_a_text_in_the_other_language_alone_stays_in_it():
    stage = journey().element("첫")
    assert (stage.name, stage.other) == ("", {"name": "Only in English"})


def test_in_a_list_a_text_in_one_language_is_plain():
    told = journey(BOTH.replace("      - 넓은 자리\n", "      - en: Room to sit\n"))
    assert told.element("지우").loves == ("빠른 응대", "Room to sit")
    assert told.element("지우").other == {"loves": ("Quick service", "")}


def test_a_list_of_mappings_in_one_language_has_no_partners():
    told = journey(
        SMALL.replace("    name: 지우 27세\n", "    name: 지우 27세\n    loves: [{ko: 빠름}, {en: Room}, {ko: ''}]\n")
    )
    assert (told.element("지우").loves, told.element("지우").other) == (("빠름", "Room", ""), {})


def test_what_was_read_is_written_back():
    assert encode(journey()) == BOTH


def test_the_same_map_written_in_english():
    told = journey(BOTH.replace("language: ko", "language: en"))
    assert told.element("대기").name == "Queue"
    assert told.element("대기").other["name"] == "대기 접수"
    assert told.element("첫").name == "Only in English"
    assert told.element("지우").loves == ("Quick service", "넓은 자리")


def test_one_language_in_a_mapping_is_written_plain():
    text = SMALL.replace("    name: 매장\n", "    name: {ko: 매장}\n")
    assert encode(journey(text)) == SMALL


def test_an_unchanged_file_keeps_its_very_bytes(tmp_path):
    path = tmp_path / "shop.journey.yaml"
    path.write_text(SMALL.replace("    name: 매장\n", "    name: {en: Store, ko: 매장} # both\n"))
    before = path.read_bytes()
    opened = open_journey(path)
    save_journey(opened.journey, path, opened)
    assert path.read_bytes() == before


def test_unknown_keys_beside_texts_in_two_languages_are_kept():
    text = BOTH.replace("    emotion: 0\n", "    emotion: 0\n    later: x\n")
    told = journey(text)
    assert told.element("대기").extra == {"later": "x"}
    assert "later: x" in encode(told)
    root = BOTH.replace("end:", "later: y\nend:")
    assert "later: y" in encode(journey(root))


WRONG = {
    "{}": ("text-empty", "touchpoints[0].name", ""),
    "{ko: 대기, fr: File}": ("text-language", "touchpoints[0].name.fr", "en"),
    "{fr: File}": ("text-language", "touchpoints[0].name.fr", ""),
    "{kor: 대기, english: Queue}": ("text-language", "touchpoints[0].name.kor", "ko"),
    "{ko: [대기], en: Queue}": ("text-expected", "touchpoints[0].name.ko", ""),
    "{ko: 대기, en: {us: Line}}": ("text-expected", "touchpoints[0].name.en", ""),
}


@pytest.mark.parametrize("written", WRONG)
def test_what_is_wrong_is_told_with_its_line(written):
    text = SMALL.replace("    name: 대기 접수\n", f"    name: {written}\n")
    first = problems(text)[0]
    assert (first.code, first.path, first.suggestion) == WRONG[written]
    assert first.line == 18
    for language in Language:
        assert first.message(Labels(language))


def test_an_id_is_the_same_in_every_language():
    assert next(p.code for p in problems(SMALL.replace("  - id: 매장\n", "  - id: {ko: 매장}\n"))) == "id"


def test_a_mapping_under_an_unknown_key_is_kept():
    told = journey(SMALL.replace("    wait: 14\n", "    later: {ko: 나중}\n"))
    assert told.element("대기").extra == {"later": {"ko": "나중"}}


def test_thousands_of_mistakes_are_told_in_part():
    lines = "".join(f"  - id: a{n}\n    name: {{}}\n" for n in range(300))
    found = problems(SMALL.replace("lanes:\n", f"{lines}lanes:\n"))
    assert len(found) <= 100


def test_a_list_that_is_none_and_texts_that_are_lists():
    text = SMALL.replace("    name: 지우 27세\n", "    name: [x]\n    loves: {ko: 빠름}\n")
    assert {p.code for p in problems(text)} == {"text-expected", "list-expected"}


def test_a_renamed_text_is_saved_beside_its_translation():
    document = Document(journey())
    with document.edit(Label.RENAME) as edit:
        change(edit, "대기", name="번호표")
        say(edit, "대기", "notes", "Take a number.")
    text = encode(document.journey)
    assert "      ko: 번호표\n      en: Queue\n" in text
    assert "    notes:\n      en: Take a number.\n" in text
    assert journey(text).element("대기") == document.journey.element("대기")


@pytest.mark.parametrize(
    ("name", "other"),
    [(3, {"name": "x"}), ("x", {"name": 3}), ("x", {"kind": "y"}), ("x", {"loves": ("y",)}), ("x", {"name": ("y",)})],
)
def test_what_no_file_can_hold_is_refused(name, other):
    document = Document(journey())
    with document.edit(Label.CHANGE) as edit:
        edit.put(replace(document.journey.get("대기", Touchpoint), name=name, other=other))
    with pytest.raises(SaveFailed):
        encode(document.journey)


def test_hostile_texts_in_both_languages_come_back():
    for ko, en in product(("yes", "12:30", "a: b", "줄\n바꿈\n", "#x", " 앞"), ("no", "- x", "'\"\\")):
        document = Document(journey())
        with document.edit(Label.RENAME) as edit:
            change(edit, "대기", name=ko)
            say(edit, "대기", "name", en)
        again = journey(encode(document.journey)).element("대기")
        assert (again.name, again.other["name"]) == (ko, en)
