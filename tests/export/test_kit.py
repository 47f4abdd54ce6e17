"""Every kind of the kit in every format and language, from every sample, read back."""

import struct
import threading
from functools import cache
from itertools import pairwise, product
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader

from journeymap.export.kit import FileFormat, export_kit
from journeymap.export.pdf import ExportCancelledError
from journeymap.export.png import MOST_PIXELS, PictureTooLargeError
from journeymap.export.report import Export
from journeymap.i18n import Labels
from journeymap.layout.kit.booklet import Part
from journeymap.layout.kit.kit import KitKind, KitOptions
from journeymap.layout.pages import CustomPaper, Orientation, Paper
from journeymap.model.vocabulary import Language
from tests.export.journeys import SAMPLES, sample, small
from tests.export.reading import fonts_of, letters_of, run, text_of

SVG = "{http://www.w3.org/2000/svg}"


@cache
def exported(name: str, kind: KitKind, file_format: FileFormat, language: Language) -> Export:
    return export_kit(sample(name), KitOptions(kind), language, file_format, dpi=72)


def saved(exported: Export, target: Path) -> Path:
    target.write_bytes(exported.content)
    return target


@pytest.mark.parametrize(("kind", "language"), list(product(KitKind, Language)))
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name.removesuffix(".journey.yaml"))
def test_every_kind_from_every_sample_is_a_sound_pdf(path, kind, language, tmp_path):
    name = path.name.removesuffix(".journey.yaml")
    made = exported(name, kind, FileFormat.PDF, language)
    pdf = saved(made, tmp_path / "k.pdf")
    assert "No syntax or stream encoding errors" in run("qpdf", "--check", str(pdf))
    assert all(font.embedded and font.subset for font in fonts_of(pdf))
    reader = PdfReader(pdf)
    assert len(reader.pages) == made.report.pages
    assert reader.root_object["/Lang"] == language.value
    assert reader.root_object["/MarkInfo"]["/Marked"]
    assert made.report.missing == ()


@pytest.mark.parametrize(("kind", "language"), list(product(KitKind, Language)))
def test_svg_and_html_say_what_the_pdf_says(kind, language, tmp_path):
    name = "telecom-store.ko"
    pdf = saved(exported(name, kind, FileFormat.PDF, language), tmp_path / "k.pdf")
    told = letters_of(text_of(pdf, "-raw"))
    drawings = exported(name, kind, FileFormat.SVG, language)
    assert len(drawings.files) == drawings.report.pages
    texts = []
    for _end, content in drawings.files:
        root = ElementTree.fromstring(content)
        assert root.get("lang") == language.value
        texts += ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]
    assert sorted(letters_of("".join(texts))) == sorted(told.replace("\x0c", ""))
    page = exported(name, kind, FileFormat.HTML, language).content.decode()
    assert page.count('<section class="page') == drawings.report.pages
    assert f'<html lang="{language.value}">' in page
    assert "http://" not in page.replace("http://www.w3.org/2000/svg", "")


@pytest.mark.parametrize("kind", list(KitKind))
def test_pictures_have_exactly_the_pixels_of_their_sheet(kind):
    made = exported("telecom-store.en", kind, FileFormat.PNG, Language.ENGLISH)
    pdf = exported("telecom-store.en", kind, FileFormat.PDF, Language.ENGLISH).content
    assert len(made.files) == made.report.pages
    from io import BytesIO

    for (end, content), page in zip(made.files, PdfReader(BytesIO(pdf)).pages, strict=True):
        assert content.startswith(b"\x89PNG")
        width, height, depth, color = struct.unpack(">IIBB", content[16:26])
        assert (width, height) == (round(float(page.mediabox.width)), round(float(page.mediabox.height)))
        assert (depth, color) == (8, 2)
        assert struct.pack(">II", 2835, 2835) in content[:200]
        assert end == "" if len(made.files) == 1 else end.startswith("-")


def test_names_of_many_files_sort_as_their_pages():
    ends = [end for end, _ in exported("telecom-store.ko", KitKind.BOOKLET, FileFormat.SVG, Language.KOREAN).files]
    assert ends[0] == "-01"
    assert ends == sorted(ends)


@pytest.mark.parametrize("file_format", list(FileFormat))
def test_same_map_gives_the_same_bytes(file_format):
    options = KitOptions(KitKind.BOOKLET, parts=frozenset({Part.COVER, Part.MAP, Part.PERSONAS}))
    first, second = (export_kit(sample("telecom-store.ko"), options, None, file_format, dpi=72) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("file_format", list(FileFormat))
def test_progress_rises_smoothly_to_one(file_format):
    seen: list[float] = []
    export_kit(sample("telecom-store.ko"), KitOptions(KitKind.TOUCHPOINTS), None, file_format, seen.append, dpi=72)
    assert seen == sorted(seen)
    assert (seen[0], seen[-1]) == (0.0, 1.0)
    steps = [after - before for before, after in pairwise(seen)]
    assert max(steps[1:]) < 0.25


@pytest.mark.parametrize("file_format", list(FileFormat))
@pytest.mark.parametrize("share", [0.0, 0.5, 0.9])
def test_cancelling_leaves_no_file(file_format, share):
    cancelled = threading.Event()

    def stop(done: float) -> None:
        if done >= share:
            cancelled.set()

    with pytest.raises(ExportCancelledError):
        export_kit(sample("telecom-store.ko"), KitOptions(KitKind.TOUCHPOINTS), None, file_format, stop, cancelled)


def test_picture_too_large_to_draw_is_refused_before_it_is_drawn():
    with pytest.raises(PictureTooLargeError) as refused:
        export_kit(small(), KitOptions(paper=Paper.A0), None, FileFormat.PNG, dpi=600)
    assert refused.value.width * refused.value.height > MOST_PIXELS
    assert 300 < refused.value.dpi < 600


def test_report_tells_sheet_and_pages():
    options = KitOptions(paper=CustomPaper(600, 900), orientation=Orientation.PORTRAIT)
    report = export_kit(small(), options).report
    assert (report.pages, report.sheet_mm, str(report.paper)) == (1, (600.0, 900.0), "600 × 900 mm")


def test_small_print_of_a_booklet_is_told_of_with_advice_that_helps():
    report = export_kit(small(), KitOptions(KitKind.POSTER, Paper.A4)).report
    assert report.is_readable
    tiny = small(names=[f"Touchpoint number {n}" for n in range(300)], pains=())
    poster = export_kit(tiny, KitOptions(KitKind.POSTER, Paper.A4)).report
    assert poster.larger_paper is not None
    assert str(poster.larger_paper) in poster.warnings(Labels(Language.ENGLISH))[0]


SIGNS = "가족 👩‍👧 😀 漢字 かな カナ ① ★ ½ → ㎡ €"


@pytest.mark.parametrize("kind", [KitKind.POSTER, KitKind.BOOKLET, KitKind.TOUCHPOINTS])
def test_emoji_hanja_kana_and_symbols_come_out_of_every_format(kind, tmp_path):
    journey = small(names=(SIGNS, "Counter"))
    made = export_kit(journey, KitOptions(kind))
    assert made.report.missing == ()
    wanted = set(SIGNS.replace("\u200d", "").split())
    assert wanted <= set(text_of(saved(made, tmp_path / "s.pdf"), "-raw").split())
    page = export_kit(journey, KitOptions(kind), None, FileFormat.HTML).content.decode()
    main = page[page.index("<main") : page.index("<script")]
    texts = ElementTree.fromstring(main).iter("text")
    assert wanted <= set(" ".join("".join(text.itertext()) for text in texts).split())
    drawings = export_kit(journey, KitOptions(kind), None, FileFormat.SVG).files
    assert any(wanted <= set(" ".join(ElementTree.fromstring(each).itertext()).split()) for _end, each in drawings)


@pytest.mark.parametrize("kind", [KitKind.POSTER, KitKind.BOOKLET])
def test_what_no_font_draws_is_named(kind):
    report = export_kit(small(names=("\u0b95\u0bae shop", "Counter")), KitOptions(kind)).report
    assert report.missing == ("\u0b95", "\u0bae")
    assert "\u0b95 \u0bae" in " ".join(report.warnings(Labels(Language.KOREAN)))
