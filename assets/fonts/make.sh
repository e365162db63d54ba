#!/bin/sh
# Makes every subset in this folder from Debian's fonts-noto-core and
# fonts-noto-cjk, with pyftsubset of fonttools 4.
set -eu
cd "$(dirname "$0")"
noto=/usr/share/fonts/truetype/noto
cjk=/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc

subset() { # from, to, unicodes
    pyftsubset "$1" --output-file="$2" --unicodes="$3" \
        --layout-features='*' --no-hinting --desubroutinize --notdef-outline \
        --name-IDs=0,1,2,3,4,5,6,13,14 --name-languages=0x409
}

space=U+0020,U+00A0,U+200C,U+200D
marks=U+0021-007E,U+00AB,U+00BB,U+2010-2015,U+2018-201E,U+2026,U+25CC
latin=U+0020-007E,U+00A0-024F,U+02B0-036F,U+1E00-1EFF
greek_cyrillic=U+0370-052F,U+1F00-1FFF
signs=U+2000-200D,U+2010-2027,U+2030-203A,U+2044,U+2070-209F,U+20A0-20BF,U+2116,U+2122,U+2212,U+2260,U+2264,U+2265,U+FFFD

for weight in Regular Bold; do
    subset $noto/NotoSans-$weight.ttf NotoSans-$weight.ttf "$latin,$greek_cyrillic,$signs"
    subset $noto/NotoSansArabic-$weight.ttf NotoSansArabic-$weight.ttf "$space,$marks,U+0600-06FF,U+0750-077F,U+08A0-08FF,U+FB50-FDFF,U+FE70-FEFF"
    subset $noto/NotoSansHebrew-$weight.ttf NotoSansHebrew-$weight.ttf "$space,$marks,U+0590-05FF,U+FB1D-FB4F,U+20AA"
    subset $noto/NotoSansDevanagari-$weight.ttf NotoSansDevanagari-$weight.ttf "$space,$marks,U+0900-097F,U+1CD0-1CFF,U+A8E0-A8FF,U+20B9"
    subset $noto/NotoSansBengali-$weight.ttf NotoSansBengali-$weight.ttf "$space,$marks,U+0980-09FF,U+0964,U+0965"
    subset $noto/NotoSansThai-$weight.ttf NotoSansThai-$weight.ttf "$space,$marks,U+0E00-0E7F"
done

python3 charset.py > charset.txt
pyftsubset $cjk --font-number=2 --output-file=NotoSansCJKsc-Regular.otf \
    --unicodes-file=charset.txt --layout-features=kern,ccmp,locl \
    --no-hinting --notdef-outline --name-IDs=0,1,2,3,4,5,6,13,14 --name-languages=0x409
rm charset.txt
