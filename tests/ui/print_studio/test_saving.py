"""Pages become files, and go to printers, as they are shown."""

import gc
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from journeymap.layout.kit.kit import KitKind
from journeymap.layout.pages import POINTS_PER_MM
from journeymap.ui.print_studio.printing import PrintRun, printer_for
from journeymap.ui.print_studio.saving import Shape


def sides(page):
    return float(page.mediabox.width), float(page.mediabox.height)


def finished(person):
    person.bot.waitUntil(lambda: not person.studio.delivery.is_busy, timeout=60_000)


def named(path):
    def answer(dialog):
        assert isinstance(dialog, QFileDialog)
        # Typed, as a person would: what is selected waits for the folder to be read.
        dialog.findChild(QLineEdit).setText(str(path))
        dialog.accept()

    return answer


def test_a_pdf_has_the_pages_shown(person, asked, folder):
    laid = person.choose_kind(KitKind.BOOKLET)
    path = folder / "책.pdf"
    asked.give(named(path))
    person.click(person.studio.foot.pdf)
    assert not person.studio.foot.pdf.isEnabled()
    finished(person)
    written = PdfReader(BytesIO(path.read_bytes())).pages
    assert len(written) == len(laid.pages)
    for page, shown in zip(written, laid.pages, strict=True):
        assert sides(page) == pytest.approx((shown.width, shown.height), abs=0.1 * POINTS_PER_MM)
    outcome = person.studio.outcome
    assert outcome.words.text() == "“책.pdf” 파일을 저장했어요."
    assert outcome.opening.isVisible()
    assert outcome.folder.isVisible()
    assert gc.isenabled()


def test_pictures_are_one_for_each_page(person, folder):
    laid = person.choose_kind(KitKind.BLANK)
    person.studio.delivery.save(laid, Shape(".png", 72), folder / "kit.png")
    finished(person)
    files = sorted(folder.iterdir())
    assert [each.name for each in files] == [f"kit-{n:02}.png" for n in range(1, len(laid.pages) + 1)]
    picture = QImage(str(files[0]))
    assert picture.width() == pytest.approx(laid.pages[0].width, abs=1)


def test_a_drawing_and_a_web_page(person, folder):
    laid = person.choose_kind(KitKind.POSTER)
    for suffix, begins in ((".svg", b"<svg"), (".html", b"<html")):
        path = folder / f"map{suffix}"
        person.studio.delivery.save(laid, Shape(suffix), path)
        finished(person)
        assert begins in path.read_bytes()[:2000]


def test_the_menu_of_pictures_asks_where_to(person, asked, folder):
    person.choose_kind(KitKind.POSTER)
    asked.give(named(folder / "map.svg"))
    person.studio.foot.entries[-1].trigger()
    finished(person)
    assert (folder / "map.svg").exists()


def test_stopping_leaves_nothing(person, folder):
    laid = person.choose_kind(KitKind.BOOKLET)
    old = folder / "old.png"
    old.write_bytes(b"old")
    person.studio.delivery.save(laid, Shape(".png", 150), folder / "kit.png")
    QTest.qWait(60)
    QTest.keyClick(person.studio, Qt.Key.Key_Escape)
    finished(person)
    assert person.studio.isVisible()
    assert person.studio.outcome.words.text().startswith("멈췄어요")
    assert [each.name for each in folder.iterdir()] == ["old.png"]
    assert gc.isenabled()


def test_a_place_that_cannot_be_written_is_told(person, folder):
    laid = person.choose_kind(KitKind.POSTER)
    person.studio.delivery.save(laid, Shape(".pdf"), folder / "nowhere" / "map.pdf")
    finished(person)
    words = person.studio.outcome.words.text()
    assert words.startswith("파일을 쓰지 않았어요.")
    assert len(words) > len("파일을 쓰지 않았어요. ")
    assert person.studio.foot.pdf.isEnabled()


def test_pages_there_already_are_not_replaced_unasked(person, asked, folder):
    laid = person.choose_kind(KitKind.BLANK)
    (folder / "kit-02.png").write_bytes(b"mine")
    asked.press("취소")
    assert not person.studio.delivery.may_replace(Shape(".png"), folder / "kit.png", len(laid.pages))
    assert "kit-02.png" in asked.texts[0]


def test_closing_while_saving_leaves_nothing(person, folder):
    laid = person.choose_kind(KitKind.BOOKLET)
    person.studio.delivery.save(laid, Shape(".pdf"), folder / "book.pdf")
    person.studio.close()
    person.bot.waitUntil(gc.isenabled, timeout=20_000)
    QApplication.processEvents()
    assert list(folder.iterdir()) == []


def test_printing_keeps_the_size_of_every_page(person, folder):
    laid = person.choose_kind(KitKind.BLANK)
    printer = printer_for(laid.pages, "지도")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "print.pdf"))
    person.studio.delivery.print_with(laid, printer)
    finished(person)
    assert person.studio.outcome.words.text() == f"{len(laid.pages)}쪽을 프린터로 보냈어요."
    written = PdfReader(folder / "print.pdf").pages
    assert len(written) == len(laid.pages)
    for page, shown in zip(written, laid.pages, strict=True):
        # Qt writes sheets in whole points.
        assert sides(page) == pytest.approx((shown.width, shown.height), abs=1.0)


def test_a_range_of_pages_is_printed(person, folder, qtbot):
    laid = person.choose_kind(KitKind.BLANK)
    printer = printer_for(laid.pages, "")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "some.pdf"))
    printer.setFromTo(2, 3)
    run = PrintRun(laid.pages, printer, person.studio)
    with qtbot.waitSignal(run.finished, timeout=20_000):
        run.start()
    assert len(PdfReader(folder / "some.pdf").pages) == 2


def test_without_a_printer_a_pdf_is_offered(person, asked, folder, monkeypatch):
    from PySide6.QtPrintSupport import QPrinterInfo

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: []))
    person.choose_kind(KitKind.POSTER)
    asked.press("PDF로 저장…")
    asked.give(named(folder / "map.pdf"))
    person.click(person.studio.foot.printing)
    finished(person)
    assert "프린터가 없어요" in asked.texts[0]
    assert (folder / "map.pdf").exists()
