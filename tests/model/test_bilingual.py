"""Texts in both languages: what is shown of them, and what edits do to them."""

from dataclasses import replace

import pytest

from journeymap.model import bilingual
from journeymap.model.bilingual import Shown, is_bilingual, language_shown, names_of, other_text, shown, shown_of
from journeymap.model.changes import Label
from journeymap.model.document import Document
from journeymap.model.edits import elements, paths, touchpoints
from journeymap.model.elements import JOURNEY_ID, JourneyDetails, Pain, Persona, Stage, Touchpoint
from journeymap.model.relations import Branch, GuideStep, Relation
from journeymap.model.vocabulary import Language, Texts

QUEUE, JIU = "대기-접수", "지우-27세"


@pytest.fixture
def both(document: Document) -> Document:
    """The map with a few things said in English, too."""
    guide = (GuideStep(line="어서 오세요", other={"line": "Welcome"}, branches=(Branch(answer="네"),)),)
    with document.edit(Label.CHANGE) as edit:
        elements.say(edit, QUEUE, "name", "Queue")
        elements.change(edit, JIU, loves=("빠름", "친절", "넓음"))
        elements.say(edit, JIU, "loves", ("Speed", "", "Room"))
        paths.change_visit(edit, "신규-가입", 0, quote="또?", other={"quote": "Again?"}, guide=guide)
    document.history.close_step()
    return document


def put(document: Document, element_id: str, **fields: object) -> None:
    with document.edit(Label.CHANGE) as edit:
        elements.change(edit, element_id, **fields)


@pytest.mark.parametrize(
    ("texts", "language", "wanted", "words"),
    [
        (Texts.MAP, Language.KOREAN, Shown.OWN, Language.KOREAN),
        (Texts.MAP, Language.ENGLISH, Shown.OWN, Language.ENGLISH),
        (Texts.KOREAN, Language.KOREAN, Shown.OWN, Language.KOREAN),
        (Texts.KOREAN, Language.ENGLISH, Shown.OTHER, Language.KOREAN),
        (Texts.ENGLISH, Language.KOREAN, Shown.OTHER, Language.ENGLISH),
        (Texts.BOTH, Language.ENGLISH, Shown.BOTH, Language.ENGLISH),
    ],
)
def test_a_choice_means_something_for_a_map(texts: Texts, language: Language, wanted: Shown, words: Language) -> None:
    assert shown_of(texts, language) is wanted
    assert language_shown(texts, language) is words


def test_what_is_in_one_language_is_itself(document: Document) -> None:
    stage = Stage(id="x", name="입구")
    assert all(shown(stage, texts) is stage for texts in Shown)
    assert bilingual.swapped(stage) is stage
    assert not is_bilingual(document.journey)
    assert bilingual.shown_journey(document.journey, Shown.OTHER) is document.journey
    assert bilingual.seen_in(document.journey, Texts.ENGLISH) is document.journey


def test_what_is_shown() -> None:
    stage = Stage(id="x", name="입구", subtitle="", other={"name": "Entrance", "subtitle": "Come in"})
    own, other, together = (shown(stage, texts) for texts in (Shown.OWN, Shown.OTHER, Shown.BOTH))
    assert (own.name, own.subtitle, own.other) == ("입구", "Come in", {})
    assert (other.name, other.subtitle, other.other) == ("Entrance", "Come in", {})
    assert (together.name, together.subtitle, together.other) == ("입구", "Come in", {"name": "Entrance"})
    assert bilingual.beside(together, "name") == "Entrance"
    assert bilingual.beside(together, "subtitle") == ""


def test_lists_are_shown_item_by_item() -> None:
    persona = Persona(id="x", loves=("빠름", "친절"), other={"loves": ("Speed",)})
    assert shown(persona, Shown.OTHER).loves == ("Speed", "친절")
    together = shown(persona, Shown.BOTH)
    assert (together.loves, together.other) == (("빠름", "친절"), {"loves": ("Speed", "")})
    assert bilingual.beside(together, "loves") == ""


def test_the_same_in_both_languages_is_shown_once() -> None:
    assert shown(Stage(id="x", name="A/S", other={"name": "A/S"}), Shown.BOTH).other == {}


def test_renaming_keeps_the_translation(both: Document) -> None:
    put(both, QUEUE, name="번호표")
    assert both.journey.element(QUEUE).other == {"name": "Queue"}


def test_renaming_what_is_shown(both: Document) -> None:
    for texts, name in ((Shown.OTHER, "Line"), (Shown.BOTH, "번호표")):
        with both.edit(Label.RENAME) as edit:
            elements.rename_shown(edit, QUEUE, name, texts)
    assert names_of(both.journey.element(QUEUE)) == ("번호표", "Line")


def test_an_empty_text_takes_the_translation_out(both: Document) -> None:
    with both.edit(Label.CHANGE) as edit:
        elements.say(edit, QUEUE, "name", "")
        elements.say(edit, JIU, "loves", ("", ""))
    assert both.journey.element(QUEUE).other == both.journey.element(JIU).other == {}
    assert not both.journey.is_bilingual
    assert is_bilingual(both.journey)  # a visit still is


@pytest.mark.parametrize(
    ("after", "partners"),
    [
        (("넓음", "빠름", "친절"), ("Room", "Speed", "")),
        (("친절", "넓음"), ("", "Room")),
        (("아주 빠름", "친절", "넓음"), ("Speed", "", "Room")),
        (("빠름", "새것", "친절", "넓음"), ("Speed", "", "", "Room")),
        (("빠", "름", "친절", "넓음"), ("Speed", "", "", "Room")),
    ],
)
def test_partners_follow_what_happens_to_a_list(
    both: Document, after: tuple[str, ...], partners: tuple[str, ...]
) -> None:
    put(both, JIU, loves=after)
    assert other_text(both.journey.element(JIU), "loves") == partners
    both.undo()
    assert other_text(both.journey.element(JIU), "loves") == ("Speed", "", "Room")


def test_a_list_without_translations_left_says_nothing(both: Document) -> None:
    put(both, JIU, loves=())
    assert both.journey.element(JIU).other == {}


def test_a_list_given_with_its_partners_is_taken_at_its_word(both: Document) -> None:
    put(both, JIU, loves=("넓음",), other={"loves": ("Space",)})
    assert both.journey.element(JIU).other == {"loves": ("Space",)}
    put(both, JIU, notes="x")
    assert both.journey.element(JIU).other == {"loves": ("Space",)}


def test_another_map_language_swaps_what_is_said_twice_in_one_step(both: Document) -> None:
    before = {each.id: each for each in both.journey.elements()}
    put(both, JOURNEY_ID, language=Language.ENGLISH)
    queue, persona = both.journey.get(QUEUE, Touchpoint), both.journey.get(JIU, Persona)
    assert (queue.name, queue.other) == ("Queue", {"name": "대기 접수"})
    assert (persona.loves, persona.other) == (("Speed", "친절", "Room"), {"loves": ("빠름", "", "넓음")})
    assert both.journey.get("데모존", Touchpoint).name == "데모존"
    visit = both.journey.visits("신규-가입")[0].visit
    assert (visit.quote, visit.guide[0].line) == ("Again?", "Welcome")
    assert visit.guide[0].other == {"line": "어서 오세요"}
    both.undo()
    assert {each.id: each for each in both.journey.elements()} == before
    assert both.journey.visits("신규-가입")[0].visit.quote == "또?"


def test_a_text_that_is_there_in_the_other_language_alone_comes_first_then() -> None:
    stage = Stage(id="x", other={"name": "Entrance"})
    swapped = bilingual.swapped(stage)
    assert (swapped.name, swapped.other) == ("Entrance", {})


def test_a_journey_to_print(both: Document) -> None:
    told = bilingual.shown_journey(both.journey, Shown.OTHER)
    assert told.get(QUEUE, Touchpoint).name == "Queue"
    assert told.visits("신규-가입")[0].visit.quote == "Again?"
    assert both.journey.get(QUEUE, Touchpoint).name == "대기 접수"


def test_a_journey_seen_otherwise_shares_everything_else(both: Document) -> None:
    seen = bilingual.seen_in(both.journey, Texts.ENGLISH)
    assert seen.get(QUEUE, Touchpoint).name == "Queue"
    assert [each.name for each in seen.touchpoints_in("첫-접점", "매장")] == ["매장 입구", "Queue", "데모존"]
    assert seen.stages() == both.journey.stages()
    assert seen.find("nobody") is None
    assert {each.id for each in seen.elements()} == {each.id for each in both.journey.elements()}


def test_an_excerpt_of_a_map_in_the_other_language(both: Document) -> None:
    assert bilingual.in_other_language(both.journey).get(QUEUE, Touchpoint).name == "Queue"


def test_whoever_searches_finds_both_languages(both: Document) -> None:
    assert bilingual.texts_of(both.journey.element(QUEUE)) == ("대기 접수", "Queue")
    assert bilingual.texts_of(both.journey.element(JIU)) == ("지우 27세", "빠름", "친절", "넓음", "Speed", "Room")
    assert names_of(JourneyDetails(title="지도", other={"title": "Map"})) == ("지도", "Map")
    assert names_of(Pain(id="x", text="느리다")) == ("느리다",)
    assert names_of(Pain(id="x")) == ()


def test_guides_alone_make_a_map_bilingual(document: Document) -> None:
    with document.edit(Label.CHANGE_GUIDE) as edit:
        branch = Branch(answer="네", other={"answer": "Yes"})
        paths.change_visit(edit, "신규-가입", 0, guide=(GuideStep(), GuideStep(branches=(branch,))))
    assert is_bilingual(document.journey)


def test_replacing_an_element_keeps_the_translation(both: Document) -> None:
    with both.edit(Label.CHANGE) as edit:
        edit.put(replace(both.journey.get(QUEUE, Touchpoint), wait=3))
        edit.link(QUEUE, Relation.ON_LANE, "온라인")
    assert both.journey.element(QUEUE).other == {"name": "Queue"}
    with both.edit(Label.REMOVE_TOUCHPOINT) as edit:
        touchpoints.remove_touchpoints(edit, [QUEUE])
    assert both.journey.is_bilingual  # the persona
