using System.Globalization;

namespace Hale.Charts.Tests;

public sealed class ChartThemeTests
{
    private const double ForText = 4.5;
    private const double ForMarks = 3;

    public static TheoryData<string> Themes => ["light", "dark"];

    [Theory]
    [MemberData(nameof(Themes))]
    public void Text_OnPaperAndPlate_HasContrast(string theme)
    {
        var palette = Palette(theme);
        string[] texts = [palette.Ink, palette.Muted];
        texts.ShouldAllBe(text => Contrast(text, palette.Paper) >= ForText && Contrast(text, palette.Band) >= ForText);
        Tones(palette).ShouldAllBe(tone => Contrast(tone, palette.Paper) >= ForText);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Mark_OnPaperAndPlate_HasContrast(string theme)
    {
        var palette = Palette(theme);
        Tones(palette).ShouldAllBe(tone => Contrast(tone, palette.Paper) >= ForMarks && Contrast(tone, palette.Band) >= ForMarks);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Mark_OnAnAreaOfItsTone_HasContrast(string theme)
    {
        const double bar = .24;
        var palette = Palette(theme);
        Tones(palette).ShouldAllBe(tone => Contrast(tone, Mixed(tone, palette.Paper, bar)) >= ForMarks);
    }

    [Fact]
    public void Css_Theme_HoldsAllThreeAndNothingForeign()
    {
        ChartTheme.Css.ShouldContain(ThemePalette.Light.Variables);
        ChartTheme.Css.ShouldContain("@media (prefers-color-scheme:dark){:root{" + ThemePalette.Dark.Variables);
        ChartTheme.Css.ShouldContain("@media print");
        ChartTheme.Css.ShouldNotContain("<");
        ChartTheme.Css.ShouldNotContain("url(");
        ChartTheme.Css.Count(character => character == '{').ShouldBe(ChartTheme.Css.Count(character => character == '}'));
    }

    private static ThemePalette Palette(string theme) => theme == "dark" ? ThemePalette.Dark : ThemePalette.Light;

    private static string[] Tones(ThemePalette palette) => [palette.First, palette.Second, palette.Muted, palette.Good, palette.Warn, palette.Bad];

    /// <summary>The contrast ratio of WCAG 2: relative luminances, each plus .05.</summary>
    private static double Contrast(string one, string other)
    {
        var (high, low) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (high + .05) / (low + .05);
    }

    private static double Luminance(string colour)
    {
        var linear = Channels(colour).Select(value => value <= .04045 ? value / 12.92 : Math.Pow((value + .055) / 1.055, 2.4)).ToList();
        return (.2126 * linear[0]) + (.7152 * linear[1]) + (.0722 * linear[2]);
    }

    private static string Mixed(string above, string below, double opacity) =>
        "#" + string.Concat(Channels(above).Zip(Channels(below), (top, bottom) => ((int)Math.Round(255 * ((top * opacity) + (bottom * (1 - opacity))))).ToString("x2", CultureInfo.InvariantCulture)));

    private static IEnumerable<double> Channels(string colour) =>
        new[] { 1, 3, 5 }.Select(start => int.Parse(colour.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0);
}
