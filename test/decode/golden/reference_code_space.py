#!/usr/bin/env python3
"""Prints what Python's codecs and glibc's iconv make of every code of every encoding, as one hash a row.

    python3 test/decode/golden/reference_code_space.py > test/decode/golden/code-space.txt
    python3 test/decode/golden/reference_code_space.py big5 a1     # the cells of one row, one a line

A cell is the character of a code, or "" where the code is no character. The hash of a row is the start of the SHA-256 of its
cells, each followed by a line feed, in UTF-8. One line an encoding, then row:hash …; rows without a character are
left out. test/decode/code-space.test.ts does the same with our codecs."""
import ctypes, hashlib, sys

class Glibc:
    """iconv of the C library; EUC-TW and ISO-2022-CN have no codec in Python."""
    libc = ctypes.CDLL('libc.so.6', use_errno=True)
    libc.iconv_open.restype = ctypes.c_void_p
    libc.iconv_open.argtypes = [ctypes.c_char_p] * 2
    libc.iconv.restype = ctypes.c_size_t
    libc.iconv.argtypes = [ctypes.c_void_p] * 5
    def __init__(self, encoding):
        self.handle = self.libc.iconv_open(b'UTF-8', encoding.encode())
    def __call__(self, code):
        self.libc.iconv(self.handle, None, None, None, None)
        given, made = ctypes.create_string_buffer(code, len(code)), ctypes.create_string_buffer(64)
        at, to = ctypes.c_void_p(ctypes.addressof(given)), ctypes.c_void_p(ctypes.addressof(made))
        left, room = ctypes.c_size_t(len(code)), ctypes.c_size_t(64)
        failed = self.libc.iconv(self.handle, ctypes.byref(at), ctypes.byref(left), ctypes.byref(to), ctypes.byref(room))
        return '' if failed == ctypes.c_size_t(-1).value or left.value else made.raw[:64 - room.value].decode('utf-8')

def python(encoding):
    def decode(code):
        try: return code.decode(encoding)
        except UnicodeDecodeError: return ''
    return decode

def published(decode):
    """Without private use and C1 controls, which some codecs put in the holes of an encoding."""
    def filtered(code):
        text = decode(code)
        return '' if len(text) != 1 or '\ue000' <= text <= '\uf8ff' or '\x80' <= text < '\xa0' else text
    return filtered

GRAPHIC = range(0x21, 0x7f)
HIGH = range(0xa1, 0xff)

def single_bytes(decode):
    yield 'all', [decode(bytes([byte])) for byte in range(0x80, 0x100)]

def byte_pairs(decode):
    for lead in range(0x80, 0x100):
        alone = decode(bytes([lead])) != ''
        yield '%02x' % lead, ['' if alone or trail < 0x30 else decode(bytes([lead, trail])) for trail in range(0x100)]

def triples(decode):
    for row in HIGH:
        yield '8f%02x' % row, [decode(bytes([0x8f, row, column])) for column in HIGH]

def quadruples(decode):
    for first in range(0x81, 0xff):
        yield '%02x30' % first, [decode(bytes([first, second, third, fourth])) for second in range(0x30, 0x3a)
                                 for third in range(0x81, 0xff) for fourth in range(0x30, 0x3a)]

def planes(decode):
    for plane in range(1, 16):
        for row in HIGH:
            yield '%x%02x' % (plane, row), [decode(bytes([0x8e, 0xa0 + plane, row, column])) for column in HIGH]

def wrapped(name, before, after):
    def rows(decode):
        for row in GRAPHIC:
            yield '%s%02x' % (name, row), [decode(before + bytes([row, column]) + after) for column in GRAPHIC]
    return rows

SPACES = [
    ('gb18030', python('gb18030'), [byte_pairs, quadruples]),
    ('big5', python('big5hkscs'), [byte_pairs]),
    ('euc-tw', Glibc('EUC-TW'), [planes]),
    ('hz-gb-2312', python('hz'), [wrapped('', b'~{', b'~}')]),
    ('iso-2022-cn', Glibc('ISO-2022-CN-EXT'), [wrapped('A', b'\x1b$)A\x0e', b'\x0f'), wrapped('G', b'\x1b$)G\x0e', b'\x0f'),
                                           wrapped('H', b'\x1b$*H\x1bN', b'')]),
    ('shift_jis', published(python('cp932')), [single_bytes, byte_pairs]),
    ('euc-jp', published(python('euc_jp')), [byte_pairs, triples]),
    ('iso-2022-jp', python('iso2022_jp'), [wrapped('', b'\x1b$B', b'\x1b(B')]),
    ('euc-kr', python('cp949'), [byte_pairs]),
    ('windows-1250', python('cp1250'), [single_bytes]),
    ('windows-1251', python('cp1251'), [single_bytes]),
    ('windows-1252', python('cp1252'), [single_bytes]),
    ('koi8-r', python('koi8_r'), [single_bytes]),
]

def main():
    if len(sys.argv) == 3:
        for name, decode, shapes in SPACES:
            for shape in shapes if name == sys.argv[1] else []:
                for row, cells in shape(decode):
                    if row == sys.argv[2]: print('\n'.join(cells))
        return
    for name, decode, shapes in SPACES:
        rows = ((row, cells) for shape in shapes for row, cells in shape(decode) if any(cells))
        print(name, *('%s:%s' % (row, hashlib.sha256(''.join(c + '\n' for c in cells).encode()).hexdigest()[:8]) for row, cells in rows))

if __name__ == '__main__': main()
