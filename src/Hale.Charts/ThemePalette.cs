namespace Hale.Charts;

/// <summary>The colours of one theme, as <c>#rrggbb</c>.</summary>
internal sealed record ThemePalette(string Paper, string Ink, string Muted, string Grid, string Band, string First, string Second, string Good, string Warn, string Bad)
{
    public static ThemePalette Light { get; } = new("#ffffff", "#1c2127", "#59636e", "#dde2e7", "#eaeef3", "#1d5fa6", "#a04b00", "#04766a", "#8a6100", "#b5271d");

    public static ThemePalette Dark { get; } = new("#14181c", "#e4e8ec", "#9da7b1", "#333b43", "#242b32", "#70b1f4", "#f2a35c", "#4cc7b4", "#e2b93f", "#ff8274");

    public string Variables =>
        $"--chart-paper:{Paper};--chart-ink:{Ink};--chart-muted:{Muted};--chart-grid:{Grid};--chart-band:{Band};"
        + $"--chart-1:{First};--chart-2:{Second};--chart-good:{Good};--chart-warn:{Warn};--chart-bad:{Bad}";
}
