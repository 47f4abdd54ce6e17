"""Fields to fill in, read back and filled."""

import time
from dataclasses import replace
from pathlib import Path

from pypdf import PdfReader, PdfWriter

from journeymap.export.pdf import PdfProperties, write_pdf
from journeymap.layout.geometry import Rect
from journeymap.layout.marks import FontKey, TextRun
from journeymap.layout.pages import FieldKind, FormField, Page, Placed
from tests.export.reading import fonts_of, run

PROPERTIES = PdfProperties("설문", "ko")
WORDS = Placed((TextRun(20, 20, "설문", FontKey.REGULAR, 10, "#1F2430"),))


def boxes(count: int) -> tuple[FormField, ...]:
    return tuple(FormField(Rect(20, 30 + 3 * n, 12, 12), f"step.{n}", says=f"{n}단계 했음") for n in range(count))


def scores(name: str = "resolution") -> tuple[FormField, ...]:
    return tuple(
        FormField(Rect(60 + 30 * n, 40, 24, 24), name, FieldKind.RADIO, f"{n}점", str(n), "해결은 몇 점인가요?")
        for n in range(6)
    )


LINES = (
    FormField(Rect(60, 100, 200, 20), "love", FieldKind.TEXT, "좋았던 점"),
    FormField(Rect(60, 140, 200, 80), "memo", FieldKind.TEXT, "메모"),
)


def written(target: Path, font_files, *fields: FormField) -> Path:
    target.write_bytes(write_pdf([Page(595, 842, (WORDS,), fields=fields)], font_files, PROPERTIES))
    return target


def test_every_kind_of_field_is_found_empty_and_named(tmp_path, font_files):
    pdf = written(tmp_path / "f.pdf", font_files, *boxes(3), *scores(), *LINES)
    assert "No syntax or stream encoding errors" in run("qpdf", "--check", str(pdf))
    fields = PdfReader(pdf).get_fields()
    assert fields is not None
    assert fields["step_0"]["/TU"] == "0단계 했음"
    assert fields["step_0"]["/V"] == "/Off"
    assert set(fields["resolution"]["/_States_"]) == {"/Off", *(f"/{n}" for n in range(6))}
    assert fields["resolution"]["/TU"] == "해결은 몇 점인가요?"
    assert (fields["love"]["/V"], fields["memo"]["/Ff"]) == ("", 4096)


def test_only_embedded_fonts_and_one_more_only_to_type_in(tmp_path, font_files):
    ticks = PdfReader(written(tmp_path / "t.pdf", font_files, *boxes(2)))
    assert "/DR" not in ticks.root_object["/AcroForm"]
    pdf = written(tmp_path / "f.pdf", font_files, *LINES)
    font = PdfReader(pdf).root_object["/AcroForm"]["/DR"]["/Font"]["/Jform"]
    assert "/FontFile2" in font["/FontDescriptor"]
    assert len(font["/Widths"]) == font["/LastChar"] - font["/FirstChar"] + 1
    assert all(each.embedded for each in fonts_of(pdf))


def test_filled_form_shows_its_answers(tmp_path, font_files):
    pdf = written(tmp_path / "f.pdf", font_files, *boxes(1), *scores(), *LINES)
    writer = PdfWriter(pdf)
    answers = {"step_0": "/Yes", "resolution": "/4", "love": "Café ½ Ünique"}
    writer.update_page_form_field_values(writer.pages[0], answers, auto_regenerate=False)
    filled = tmp_path / "filled.pdf"
    writer.write(filled)
    assert "Café ½ Ünique" in run("pdftotext", str(filled), "-")
    assert all(each.embedded for each in fonts_of(filled))
    for name, pdf_file in (("empty", pdf), ("filled", filled)):
        run("pdftoppm", "-r", "72", "-gray", "-singlefile", str(pdf_file), str(tmp_path / name))
    empty, full = ((tmp_path / f"{name}.pgm").read_bytes() for name in ("empty", "filled"))
    ink = [sum(byte < 128 for byte in picture) for picture in (empty, full)]
    assert ink[1] > ink[0] + 100


def test_names_are_unique_and_hold_no_dots(tmp_path, font_files):
    twice = (FormField(Rect(20, 40, 9, 9), "a.b"), FormField(Rect(20, 60, 9, 9), "a.b"))
    fields = PdfReader(written(tmp_path / "f.pdf", font_files, *twice)).get_fields()
    assert set(fields or ()) == {"a_b", "a_b-2"}


def test_looks_are_written_once_for_each_size(tmp_path, font_files):
    small = len(written(tmp_path / "a.pdf", font_files, *boxes(50)).read_bytes())
    large = len(written(tmp_path / "b.pdf", font_files, *boxes(250)).read_bytes())
    assert large - small < 200 * 40


def test_quarter_of_a_thousand_boxes_costs_next_to_nothing(font_files):
    page = Page(595, 842, (WORDS,), fields=boxes(250))
    plain = replace(page, fields=())

    def seconds(page: Page) -> float:
        start = time.process_time()
        write_pdf([page], font_files, PROPERTIES)
        return time.process_time() - start

    costs = [seconds(page) - seconds(plain) for _ in range(5)]
    assert min(costs) < 0.05
