"""Surveys: one form a touchpoint on one page, one answer a question, every question in words."""

import pytest

from journeymap.i18n import Labels
from journeymap.layout.geometry import Rect
from journeymap.layout.kit.brief import Choice
from journeymap.layout.kit.kit import KitKind
from journeymap.layout.map_view import MapView
from journeymap.layout.pages import FieldKind, smallest_text
from journeymap.model.bilingual import other_language
from journeymap.model.vocabulary import EMOTION_RANGE, Language, Texts
from tests.layout.kit.corners import standing, within
from tests.layout.kit.reading import letters, paragraphs


def fields_of(pages):
    return [field for page in pages for field in page.fields]


def test_every_touchpoint_has_one_page(sample, printed):
    pages = printed(sample, kind=KitKind.SURVEY)
    assert len(pages) == len(sample.touchpoints())
    assert smallest_text(pages) >= 7.0


@pytest.mark.parametrize("is_whole", [False, True])
def test_nothing_leaves_its_page(sample, printed, is_whole):
    for page in printed(sample, kind=KitKind.SURVEY, is_survey_whole=is_whole):
        for mark, at in standing(page):
            assert within(at, Rect(0, 0, page.width, page.height)), mark
        for field in page.fields:
            assert within(field.rect, Rect(0, 0, page.width, page.height)), field


@pytest.mark.parametrize("is_whole", [False, True])
def test_a_field_is_a_text_or_one_choice_of_a_question(sample, printed, is_whole):
    fields = fields_of(printed(sample, kind=KitKind.SURVEY, is_survey_whole=is_whole))
    keys = [(field.name, field.choice) for field in fields]
    assert len(set(keys)) == len(keys)
    assert {field.kind for field in fields} == {FieldKind.RADIO, FieldKind.TEXT}
    assert all(field.question and field.says for field in fields if field.kind is FieldKind.RADIO)


def test_the_whole_journey_has_five_faces_for_every_touchpoint(sample, printed):
    fields = fields_of(printed(sample, kind=KitKind.SURVEY, is_survey_whole=True))
    for touchpoint in sample.touchpoints():
        choices = [field.choice for field in fields if field.name == f"survey/{touchpoint.id}/feeling"]
        assert choices == [str(emotion) for emotion in EMOTION_RANGE]


def test_every_question_is_asked(sample, printed):
    labels = Labels(sample.details.language)
    said = "\n".join(paragraphs(printed(sample, kind=KitKind.SURVEY)))
    for word in ("feeling", "scores", "loved", "hated", "who"):
        assert letters(labels(f"kit.survey.{word}")) in said
    for score in ("resolution", "rapport", "relevance"):
        assert letters(labels(f"kit.reading.{score}")) in said


def test_only_chosen_touchpoints_are_asked_about(telecom, printed):
    chosen = frozenset({telecom.touchpoints()[3].id})
    assert len(printed(telecom, kind=KitKind.SURVEY, choice=Choice(touchpoints=chosen))) == 1


@pytest.mark.parametrize("is_whole", [False, True])
def test_in_both_languages_there_is_a_form_in_each(hotel, printed, is_whole):
    view = MapView(texts=Texts.BOTH)
    pages = printed(hotel, kind=KitKind.SURVEY, view=view, is_survey_whole=is_whole)
    korean, english = pages[: len(pages) // 2], pages[len(pages) // 2 :]
    for language, half in ((Language.KOREAN, korean), (Language.ENGLISH, english)):
        said = "\n".join(paragraphs(half))
        assert letters(Labels(language)("kit.survey.loved")) in said
        assert letters(Labels(other_language(language))("kit.survey.loved")) not in said
    assert not any("가" <= letter <= "힣" for letter in "".join(paragraphs(english)))
    fields = fields_of(pages)
    keys = [(field.name, field.choice) for field in fields]
    assert len(set(keys)) == len(keys)


def test_the_number_of_a_question_is_part_of_its_heading(telecom, printed):
    asked = letters(Labels(Language.KOREAN)("kit.survey.feeling"))
    assert f"1{asked}" in paragraphs(printed(telecom, kind=KitKind.SURVEY))
