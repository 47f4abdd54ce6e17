"""Posters of real maps, read back: every word is there, inside the margins, and nothing else is."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from journeymap.export.pdf import ExportCancelledError
from journeymap.export.poster import export_poster
from journeymap.i18n import Labels
from journeymap.layout.board import Board
from journeymap.layout.map_view import MapView
from journeymap.layout.marks import Path as PathMark
from journeymap.layout.pages import Orientation, Paper, sheet_size
from journeymap.layout.poster import LEAST_TEXT, PosterOptions, shown_texts
from journeymap.layout.theme import PRINT
from journeymap.model.edit import Edit
from journeymap.model.elements import JOURNEY_ID, Scenario
from journeymap.model.journey import Journey
from journeymap.model.relations import Link, Relation
from journeymap.model.vocabulary import Language
from journeymap.storage.files import write_bytes_atomically
from journeymap.storage.journey_file import open_journey
from tests.export.journeys import SAMPLES, sample, small
from tests.export.reading import fonts_of, info_of, inked_box, letters_of, run, text_of, word_boxes, words_of

MARGIN = 30.0
"""Points; less than the margins of any sheet, more than a printer cannot reach."""

HOSTILE = sorted((Path(__file__).parent / "hostile").glob("*.txt"))


@pytest.fixture(scope="module", params=SAMPLES, ids=lambda path: path.name.removesuffix(".journey.yaml"))
def poster(request, tmp_path_factory):
    journey = open_journey(request.param).journey
    exported = export_poster(journey, PosterOptions(file_name=request.param.name))
    target = tmp_path_factory.mktemp("poster") / "poster.pdf"
    target.write_bytes(exported.content)
    return journey, target, exported.report


def write(journey: Journey, target: Path, **options) -> Path:
    target.write_bytes(export_poster(journey, PosterOptions(**options)).content)
    return target


def everything_is_inside(pdf: Path, folder: Path) -> bool:
    page = PdfReader(pdf).pages[0].mediabox
    for box in word_boxes(pdf):
        assert box.left >= MARGIN, box
        assert box.top >= MARGIN, box
        assert box.right <= float(page.width) - MARGIN, box
        assert box.bottom <= float(page.height) - MARGIN, box
    left, top, right, bottom = inked_box(pdf, folder)
    assert min(left, top) >= MARGIN
    assert right <= float(page.width) - MARGIN
    assert bottom <= float(page.height) - MARGIN
    return True


def test_every_text_of_the_map_is_found(poster):
    journey, pdf, report = poster
    read = letters_of(text_of(pdf, "-raw"))
    assert [text for text in shown_texts(journey, MapView()) if letters_of(text) not in read] == []
    assert report.cut_texts == 0


def test_file_is_sound_with_all_fonts_embedded(poster):
    _, pdf, _ = poster
    assert "No syntax or stream encoding errors" in run("qpdf", "--check", str(pdf))
    assert fonts_of(pdf)
    assert all(font.embedded and font.subset and font.unicode for font in fonts_of(pdf))


def test_nothing_is_outside_the_margins(poster, tmp_path):
    assert everything_is_inside(poster[1], tmp_path)


def test_samples_are_readable_on_a3(poster):
    _, _, report = poster
    assert report.is_readable
    assert report.warnings(Labels(Language.ENGLISH)) == ()


def test_bookmarks_and_properties_come_from_the_map(poster):
    journey, pdf, _ = poster
    reader = PdfReader(pdf)
    assert [entry.title for entry in reader.outline] == [stage.name for stage in journey.stages()]
    assert info_of(pdf)["Title"] == journey.details.title
    assert reader.root_object["/Lang"] == journey.details.language.value


def test_second_export_gives_the_same_bytes(poster):
    journey, pdf, _ = poster
    name = next(path.name for path in SAMPLES if open_journey(path).journey.details == journey.details)
    assert export_poster(journey.copy(), PosterOptions(file_name=name)).content == pdf.read_bytes()


def test_names_come_before_what_stands_under_them(poster):
    journey, pdf, _ = poster
    read = letters_of(text_of(pdf, "-raw"))
    first_card = read.index(letters_of(journey.touchpoints()[0].name))
    assert read.index(letters_of(journey.details.title)) < read.index(letters_of(journey.stages()[0].name)) < first_card


def test_sheet_is_used_well(poster):
    _, pdf, report = poster
    width, height = sheet_size(Paper.A3, report.orientation)
    boxes = [box for box in word_boxes(pdf) if box.top > height * 0.15]
    assert report.orientation is Orientation.LANDSCAPE
    assert max(box.right for box in boxes) - min(box.left for box in boxes) > 0.85 * width
    assert max(box.bottom for box in boxes if box.bottom < height - 60) > 0.78 * height


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("orientation", list(Orientation))
def test_every_sheet_holds_the_whole_map(paper, orientation, tmp_path):
    journey = sample("telecom-store.ko")
    pdf = write(journey, tmp_path / "p.pdf", paper=paper, orientation=orientation)
    box = PdfReader(pdf).pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(sheet_size(paper, orientation), abs=0.01)
    assert everything_is_inside(pdf, tmp_path)
    read = letters_of(text_of(pdf, "-raw"))
    assert [text for text in shown_texts(journey, MapView()) if letters_of(text) not in read] == []


def test_small_sheet_warns_and_names_one_that_does():
    exported = export_poster(sample("telecom-store.ko"), PosterOptions(Paper.A4))
    assert exported.report.smallest_text < LEAST_TEXT
    larger = exported.report.larger_paper
    assert larger is not None
    assert export_poster(sample("telecom-store.ko"), PosterOptions(larger)).report.is_readable
    english, korean = (exported.report.warnings(Labels(language)) for language in (Language.ENGLISH, Language.KOREAN))
    assert larger.value in english[0]
    assert larger.value in korean[0]


def test_map_too_large_for_any_sheet_says_so():
    journey = small(names=[f"Touchpoint number {n}" for n in range(1100)], pains=())
    report = export_poster(journey, PosterOptions(Paper.A0)).report
    assert not report.is_readable
    assert report.larger_paper is None
    assert "split" in report.warnings(Labels(Language.ENGLISH))[0]


@pytest.mark.parametrize("sample_text", HOSTILE, ids=lambda path: path.stem)
def test_hostile_texts_are_printed_exactly(sample_text, tmp_path):
    text = sample_text.read_bytes().decode("utf-8")[:120].replace("\0", "")
    journey = small(text, names=(text, "Counter"), pains=(text,), stages=("Before", text), lane=text, scenario=text)
    pdf = write(journey, tmp_path / "p.pdf", file_name="x.journey.yaml")
    read = letters_of(text_of(pdf, "-raw")).replace("□", "")
    expected = letters_of(text.replace("\x85", " ")).replace("\u200d", "")
    # Title, card and note always show it whole; a lane's header may be too narrow for 120 characters.
    assert read.count(expected) >= 3
    assert everything_is_inside(pdf, tmp_path)
    content = pdf.read_bytes()
    assert b"/URI" not in content
    assert b"/XObject" not in content


def test_very_long_texts_stay_inside_and_are_told_of(tmp_path):
    long = "아주 긴 이름을 가진 접점이라서 " * 40
    word = "가" * 3000
    journey = small(long, names=(long, word), pains=(word, long), stages=(long, word), subtitle=long, scenario=long)
    exported = export_poster(journey)
    target = tmp_path / "p.pdf"
    target.write_bytes(exported.content)
    assert everything_is_inside(target, tmp_path)
    assert exported.report.cut_texts > 3
    assert any("…" in sentence for sentence in exported.report.warnings(Labels(Language.KOREAN)))


def test_characters_without_glyph_are_told_of():
    report = export_poster(small("\u0b95\u0bae shop")).report
    assert report.missing == ("\u0b95", "\u0bae")
    assert "\u0b95" in report.warnings(Labels(Language.ENGLISH))[0]


def test_empty_map_is_a_page_all_the_same(tmp_path):
    pdf = write(Journey(), tmp_path / "p.pdf")
    assert "1 / 1" in words_of(text_of(pdf, "-raw"))
    assert "No syntax" in run("qpdf", "--check", str(pdf))


def test_printed_words_come_in_the_language_asked_for(tmp_path):
    journey = sample("telecom-store.ko")
    target = tmp_path / "p.pdf"
    target.write_bytes(export_poster(journey, language=Language.ENGLISH).content)
    read = words_of(text_of(target, "-raw"))
    assert "As it is" in read
    assert "통신사 대리점 고객 여정" in read
    assert PdfReader(target).root_object["/Lang"] == "en"


def test_routes_differ_by_pattern_and_not_only_by_colour():
    from journeymap.layout.fonts import Fonts
    from journeymap.layout.poster import PosterLayout

    journey = sample("telecom-store.ko")
    page = PosterLayout(Fonts(), Labels(Language.KOREAN)).lay_out(journey, PosterOptions()).page
    legend, board, _foot = (placed.content for placed in page.placed)
    assert isinstance(legend, tuple)
    assert isinstance(board, Board)
    in_legend = {mark.dash for mark in legend if isinstance(mark, PathMark) and mark.stroke == PRINT.halo}
    drawn = [
        tuple(mark.dash for mark in part.marks[1:] if isinstance(mark, PathMark) and mark.stroke == PRINT.halo)
        for key, (part, _) in board.parts.items()
        if key.startswith("route:")
    ]
    assert len(set(drawn)) == len(drawn) == len(journey.scenarios())
    assert {dash for pattern in drawn for dash in pattern} == in_legend


def test_only_chosen_scenarios_are_shown(tmp_path):
    journey = sample("telecom-store.ko")
    view = replace(PosterOptions().view, shown=frozenset({journey.scenarios()[1].id}))
    read = words_of(text_of(write(journey, tmp_path / "p.pdf", view=view), "-raw"))
    assert journey.scenarios()[1].name in read
    assert f"{journey.scenarios()[0].name} ·" not in read


def test_hundred_scenarios_leave_room_for_the_map(tmp_path):
    journey = small()
    edit = Edit(journey)
    for number in range(100):
        edit.put(Scenario(id=f"s-{number}", name=f"A scenario with quite a long name, number {number}"))
        edit.link(JOURNEY_ID, Relation.HAS, f"s-{number}", Link(order=100 + number))
    view = MapView(shown=frozenset(scenario.id for scenario in journey.scenarios()))
    pdf = write(journey, tmp_path / "p.pdf", view=view, paper=Paper.A4, orientation=Orientation.LANDSCAPE)
    assert everything_is_inside(pdf, tmp_path)
    read = words_of(text_of(pdf, "-raw"))
    assert "number 5" in read
    assert "Counter" in read


def test_progress_is_told_from_start_to_end():
    seen: list[float] = []
    export_poster(sample("telecom-store.ko"), progress=seen.append)
    assert seen == sorted(seen)
    assert seen[-1] == 1.0


@pytest.mark.parametrize("share", [0.0, 0.3, 0.6])
def test_cancelled_export_leaves_the_old_file(share, tmp_path):
    target = tmp_path / "poster.pdf"
    target.write_bytes(b"%PDF-1.4 old")
    cancelled = threading.Event()
    if not share:
        cancelled.set()

    def stop(done: float) -> None:
        if done >= share:
            cancelled.set()

    def export_to_file() -> None:
        exported = export_poster(sample("telecom-store.ko"), progress=stop, cancelled=cancelled)
        write_bytes_atomically(target, exported.content)

    with pytest.raises(ExportCancelledError):
        export_to_file()
    assert target.read_bytes() == b"%PDF-1.4 old"
    assert list(tmp_path.iterdir()) == [target]


def test_export_runs_beside_edits_of_the_original():
    journey = sample("telecom-store.ko")
    expected = export_poster(journey).content
    snapshot, results = journey.copy(), []
    worker = threading.Thread(target=lambda: results.append(export_poster(snapshot).content))
    worker.start()
    edit = Edit(journey)
    for touchpoint in journey.touchpoints():
        edit.put(replace(touchpoint, name="changed"))
    worker.join()
    assert results == [expected]
