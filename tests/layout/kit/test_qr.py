"""QR codes: the modules another encoder makes, at a size a camera reads, drawn where they belong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdfium2 import PdfDocument
from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRCode, QRErrorCorrectLevel

from journeymap.export.pdf import PdfProperties, write_pdf
from journeymap.layout.fonts import bundled_fonts
from journeymap.layout.kit.flow import Standing
from journeymap.layout.kit.qr import LEAST_MM, QUIET, qr_matrix, qr_piece
from journeymap.layout.kit.sheets import Sheet, make_page
from journeymap.layout.marks import FontKey
from journeymap.layout.pages import POINTS_PER_MM

ADDRESS = "https://example.org/안내?"
LENGTHS = (1, 14, 15, 42, 60, 80, 100, 120, 150, 178, 200, 230, 270, 300, 350, 400)


def encoded_by_others(text, mask):
    version = QRCode(None, QRErrorCorrectLevel.M)
    version.addData(QR8bitByte(text))
    code = QRCode(version.calculate_version(), QRErrorCorrectLevel.M)
    code.addData(QR8bitByte(text))
    code.makeImpl(False, mask)
    return tuple(tuple(map(bool, row)) for row in code.modules)


@pytest.mark.parametrize("length", LENGTHS)
def test_modules_are_those_of_another_encoder_under_one_of_the_masks(length):
    text = (ADDRESS + "a1-_.~/" * 80).encode()[:length].decode(errors="ignore")
    assert qr_matrix(text) in [encoded_by_others(text, mask) for mask in range(8)]


@given(st.text(min_size=1, max_size=60))
def test_any_text_is_encoded_as_others_do(text):
    assert qr_matrix(text) in [encoded_by_others(text, mask) for mask in range(8)]


@pytest.mark.parametrize("text", ["", "https://example.org/" + "a" * 500])
def test_nothing_is_drawn_for_no_link_or_one_too_long_to_read(text):
    assert qr_piece(text) is None


@pytest.mark.parametrize("length", LENGTHS)
def test_the_drawing_holds_the_modules_and_a_quiet_zone(length):
    text = "https://example.org/" + "b" * length
    matrix, piece = qr_matrix(text), qr_piece(text)
    if piece is None:
        return
    module = piece.height / (len(matrix) + 2 * QUIET)
    assert len(matrix) * module >= LEAST_MM * POINTS_PER_MM - 1e-6
    (path,) = piece.marks
    drawn = [[False] * len(matrix) for _ in matrix]
    # Every run of dark modules is a rectangle: to its corner, right, down, back, closed.
    for (_, left, top), (_, right, _top), *_rest in zip(*[iter(path.segments)] * 5, strict=True):
        line = round(top / module) - QUIET
        for column in range(round(left / module) - QUIET, round(right / module) - QUIET):
            drawn[line][column] = True
    assert tuple(map(tuple, drawn)) == matrix


def test_a_printed_code_shows_its_modules():
    piece, matrix = qr_piece(ADDRESS), qr_matrix(ADDRESS)
    fonts = bundled_fonts()
    page = make_page((Standing(piece, 0.0),), Sheet(piece.height, piece.height, 0.0))
    file = write_pdf([page], {key: fonts.path(key) for key in FontKey}, PdfProperties("QR", "ko"))
    document = PdfDocument(file)
    picture = document[0].render(scale=6.0).to_pil().convert("L")
    document.close()
    count = len(matrix) + 2 * QUIET
    module = picture.width / count
    shown = [
        [picture.getpixel((int((x + 0.5) * module), int((y + 0.5) * module))) < 128 for x in range(count)]
        for y in range(count)
    ]
    white = [False] * count
    assert shown[:QUIET] == shown[-QUIET:] == [white] * QUIET
    assert tuple(tuple(row[QUIET:-QUIET]) for row in shown[QUIET:-QUIET]) == matrix
    assert not any(any(row[:QUIET]) or any(row[-QUIET:]) for row in shown)
