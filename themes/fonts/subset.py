"""Makes the fonts that pages fetch: the letters, weights and icons that are used, and no others.

Needs Python 3 with fonttools and brotli, npm, and a built themes module (for the icons of PrimeFaces' theme):

    mvn -q -pl themes package -DskipTests && python3 themes/fonts/subset.py

Run it after using an icon for the first time; IconsTest tells when. Usual icons are at hand in a file that
nobody fetches while no page shows one; running this again moves those that pages use. All it writes is committed.
"""

import glob
import io
import pathlib
import re
import subprocess
import tarfile
import tempfile
import zipfile
from collections import Counter

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

ROOT = pathlib.Path(__file__).resolve().parents[2]
THEMES = ROOT / "themes"
FONTS = THEMES / "src/main/resources/META-INF/resources/design/fonts"
ICONS = THEMES / "src/main/resources/webroot/resources/primefaces/primeicons"
WEIGHTS = (400, 700)
VERSION = "5.3.0"

LATIN = "U+0020-007E,U+00A0,U+00A3,U+00A9,U+00AB,U+00B7,U+00BB,U+00D7,U+00E9,U+2002-200A,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+2030,U+2039-203A,U+2044,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FFFD"
EUROPEAN = "U+00A1-00A2,U+00A4-00A8,U+00AA,U+00AC-00B6,U+00B8-00BA,U+00BC-00D6,U+00D8-00E8,U+00EA-017F,U+0218-021B,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+1E9E,U+20A0-20AB,U+20AD-20C0"
OTHER_LATIN = "U+0180-0217,U+021C-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9D,U+1E9F,U+1EF2-1EFF,U+2113,U+2C60-2C7F,U+A720-A7FF"
ARABIC = "U+060B-060C,U+0610-061B,U+061F-0670,U+0674,U+0679,U+067E,U+0686,U+0688,U+0691,U+0698,U+06A4,U+06A9,U+06AF,U+06BA,U+06BE,U+06C0-06C3,U+06CC,U+06D2-06D5,U+06F0-06F9,U+200C-200E"
OTHER_ARABIC = "U+0600-060A,U+060D-060F,U+061C-061E,U+0671-0673,U+0675-0678,U+067A-067D,U+067F-0685,U+0687,U+0689-0690,U+0692-0697,U+0699-06A3,U+06A5-06A8,U+06AA-06AE,U+06B0-06B9,U+06BB-06BD,U+06BF,U+06C4-06CB,U+06CD-06D1,U+06D6-06EF,U+06FA-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC"

LETTERS = [
    ("inter", "latin", LATIN, "inter-latin"),
    ("inter", "latin-ext", EUROPEAN, "inter-european"),
    ("inter", "latin-ext", OTHER_LATIN, "inter-other"),
    ("noto-sans-arabic", "arabic", ARABIC, "noto-arabic"),
    ("noto-sans-arabic", "arabic", OTHER_ARABIC, "noto-arabic-other"),
]
SPARE = set(
    "arrow-down arrow-left arrow-right arrow-up arrow-circle-down arrow-circle-up arrow-down-left briefcase bookmark"
    " calculator calendar-clock calendar-minus calendar-plus cart-plus chart-pie chevron-circle-right clone cog comments"
    " credit-card database dollar eraser euro external-link eye-slash file file-check file-excel file-export file-import"
    " flag folder folder-open forward hashtag headphones heart hourglass info language lightbulb link list-check"
    " map-marker megaphone minus minus-circle mobile money-bill objects-column paperclip pause percentage phone play"
    " plus-circle pound power-off print qrcode receipt save server shop shopping-bag shopping-cart sitemap sparkles"
    " spinner star-fill step-backward stop stop-circle stopwatch sync tag tags thumbs-down thumbs-up unlock verified"
    " wallet warehouse".split()
)
OFTEN = 4
LATIN_FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum"]


def packed(family, script):
    """A variable font as its npm package carries it."""
    with tempfile.TemporaryDirectory() as folder:
        package = f"@fontsource-variable/{family}@{VERSION}"
        subprocess.run(["npm", "pack", "--silent", package], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        with tarfile.open(glob.glob(folder + "/*.tgz")[0]) as archive:
            name = f"package/files/{family}-{script}-wght-normal.woff2"
            return TTFont(io.BytesIO(archive.extractfile(name).read()), recalcTimestamp=False)


def write(font, ranges, features, file):
    options = subset.Options(flavor="woff2", layout_features=features, notdef_outline=True, hinting=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=subset.parse_unicodes(ranges.replace("U+", "")))
    cutter.subset(font)
    file.parent.mkdir(parents=True, exist_ok=True)
    subset.save_font(font, str(file), options)
    print(file.relative_to(ROOT), file.stat().st_size)


def letters():
    for family, script, ranges, name in LETTERS:
        fitting = io.BytesIO()
        instancer.instantiateVariableFont(packed(family, script), {"wght": WEIGHTS}).save(fitting)
        fitting.seek(0)
        write(TTFont(fitting, recalcTimestamp=False), ranges, LATIN_FEATURES if family == "inter" else ["*"], FONTS / f"{name}.woff2")


def face(file, codes):
    ranges = ", ".join(f"U+{code.upper()}" for code in sorted(codes))
    return f"""@font-face {{
  font-family: 'primeicons';
  font-display: block;
  src: url("#{{resource['primefaces:primeicons/{file}.woff2']}}") format('woff2');
  unicode-range: {ranges};
}}
"""


def sheet(rules, common, other, spare):
    classes = "\n".join(f'.pi-{name}:before {{ content: "\\{code}" }}' for name, code in sorted(rules.items()))
    return f"""/* PrimeIcons, Copyright (c) PrimeTek, MIT License. Made by themes/fonts/subset.py: only what is used. */
{face("primeicons", common)}{face("primeicons-other", other)}{face("primeicons-spare", spare)}.pi {{ font-family: 'primeicons'; speak: none; font-style: normal; font-weight: normal; font-variant: normal; text-transform: none; line-height: 1; display: inline-block; -webkit-font-smoothing: antialiased; -moz-osx-font-smoothing: grayscale }}
.pi:before {{ --webkit-backface-visibility: hidden; backface-visibility: hidden }}
{classes}
"""


def icon_names(file):
    return re.findall(r"\bpi-([a-z0-9-]+)", file.read_text())


def frame():
    """What stands around pages of brands, around every table, and in the designer, which weighs most."""
    pages = ROOT / "web/src/main/webapp/WEB-INF"
    tags = [pages / "ui/tags" / f"{name}.xhtml" for name in ("table", "menu", "filter", "chip", "column", "field", "copy", "locked")]
    designer = [pages.parent / "branding/look.xhtml", *(pages / "branding" / f"{name}.xhtml" for name in ("pictures", "css"))]
    parts = [pages / "ui" / f"{name}.xhtml" for name in ("topbar", "where", "sidebar", "palette")]
    return tags + parts + designer + sorted((pages / "templates").glob("*.xhtml"))


def places():
    """The sidebar of a brand's people."""
    text = (ROOT / "web/src/main/java/app/livery/web/ui/Place.java").read_text()
    return re.findall(r'"pi-([a-z0-9-]+)",\s*Group\.\w+,\s*Role\.\w+,\s*false', text)


def icons():
    font = lambda: TTFont(io.BytesIO(bytes_of_font), recalcTimestamp=False)
    jar = sorted(pathlib.Path.home().glob(".m2/repository/org/primefaces/primefaces/*/primefaces-*-jakarta.jar"))[-1]
    with zipfile.ZipFile(jar) as archive:
        stock = "META-INF/resources/primefaces/primeicons/primeicons."
        css, bytes_of_font = archive.read(stock + "css").decode(), archive.read(stock + "ttf")
    known = dict(re.findall(r'\.pi-([\w-]+):+before\s*\{\s*content:\s*"\\(\w+)"', css))
    sources = [f for top in ("web", "ejb", "tenancy", "themes") for f in (ROOT / top / "src/main").rglob("*") if f.suffix in (".java", ".xhtml", ".js", ".scss")]
    named = {name for f in sources for name in icon_names(f)}
    rules = {name: known[name] for name in (named | SPARE) & known.keys()}
    theme = (THEMES / "target/classes/META-INF/resources/primefaces-design/theme.css").read_text()
    of_theme = {f"{ord(c):x}" for c in re.findall("[\ue000-\uf8ff]", theme)} | {c.lower() for c in re.findall(r"\\(e[0-9a-f]{3})", theme)}
    shown = Counter(name for f in sources if f.suffix == ".xhtml" for name in set(icon_names(f)))
    often = {name for name, pages in shown.items() if pages >= OFTEN}
    everywhere = {name for f in frame() for name in icon_names(f)} | {"plus", *places(), *often}
    common = of_theme | {code for name, code in rules.items() if name in everywhere}
    other = {rules[name] for name in named & rules.keys()} - common
    spare = set(rules.values()) - common - other
    write(font(), ",".join(common), ["*"], ICONS / "primeicons.woff2")
    write(font(), ",".join(other), ["*"], ICONS / "primeicons-other.woff2")
    write(font(), ",".join(spare), ["*"], ICONS / "primeicons-spare.woff2")
    (ICONS / "primeicons.css").write_text(sheet(rules, common, other, spare))
    print(len(rules), "icons by name;", len(common), "on many pages,", len(other), "on some,", len(spare), "at hand")


letters()
icons()
