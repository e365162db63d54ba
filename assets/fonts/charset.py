"""Prints the characters kept from Noto Sans CJK, one U+XXXX per line.

GB 2312 level 1, JIS X 0208 levels 1 and 2 (which hold all common-use kanji but
four, added by hand), Big5 level 1, kana, the 2350 syllables of KS X 1001 with
the compatibility jamo, CJK punctuation with full-width forms, and the arrows
and simple signs that Noto Sans itself lacks.
"""


def rows(codec, first, last, low, high):
    for a in range(first, last + 1):
        for b in range(low, high + 1):
            try:
                yield bytes([a, b]).decode(codec)
            except UnicodeDecodeError:
                pass


kept = set()
kept |= set(rows("gb2312", 0xB0, 0xD7, 0xA1, 0xFE))
kept |= set(rows("euc_jp", 0xB0, 0xF4, 0xA1, 0xFE))
kept |= set(rows("big5", 0xA4, 0xC6, 0x40, 0xFE))
kept |= set(rows("euc_kr", 0xB0, 0xC8, 0xA1, 0xFE))
kept |= set("𠮟塡剝頰")
kept |= {chr(c) for c in range(0x3000, 0x3040)}
kept |= {chr(c) for c in range(0x3041, 0x3100)}
kept |= {chr(c) for c in range(0x3131, 0x318F)}
kept |= {chr(c) for c in range(0xFF01, 0xFFEF)}
kept |= set(" ·…‘’“”—–←↑→↓●○■□▲△▼▽◆◇★☆♪※①②③④⑤⑥⑦⑧⑨⑩")
print("\n".join(f"U+{ord(c):04X}" for c in sorted(kept)))
