namespace Hale.Charts;

/// <summary>How charts look: variables for light, dark and print, and the classes that use them. A page embeds it once and may override the variables.</summary>
public static class ChartTheme
{
    private const string Classes =
        """
        .chart-frame{overflow-x:auto}
        .chart{display:block;width:100%;height:auto;overflow:visible}
        .chart-spark{display:inline-block;width:120px;height:28px;vertical-align:middle}
        .chart text{fill:var(--chart-ink);font-variant-numeric:tabular-nums}
        .chart .chart-muted{fill:var(--chart-muted)}
        .chart .chart-strong{font-weight:600}
        .chart .chart-halo{paint-order:stroke;stroke:var(--chart-paper);stroke-width:3px;stroke-linejoin:round}
        .chart-grid{stroke:var(--chart-grid);stroke-width:1}
        .chart-axis{stroke:var(--chart-muted);stroke-width:1}
        .chart-guide{stroke:var(--chart-muted);stroke-width:1;stroke-dasharray:2 3;fill:none}
        .chart-leader{stroke:var(--chart-muted);stroke-width:.75;fill:none}
        .chart-mean{stroke:var(--chart-muted);stroke-width:1;fill:none}
        .chart-plate{fill:var(--chart-band)}
        .chart-tone-plain{--chart-tone:var(--chart-1)}
        .chart-tone-second{--chart-tone:var(--chart-2)}
        .chart-tone-quiet{--chart-tone:var(--chart-muted)}
        .chart-tone-good{--chart-tone:var(--chart-good)}
        .chart-tone-warn{--chart-tone:var(--chart-warn)}
        .chart-tone-bad{--chart-tone:var(--chart-bad)}
        .chart-line{stroke:var(--chart-tone);stroke-width:2;fill:none;stroke-linejoin:round;stroke-linecap:butt}
        .chart-line.chart-tone-second{stroke-dasharray:6 3}
        .chart-line.chart-tone-quiet{stroke-dasharray:2 3;stroke-width:1.5}
        .chart-line.chart-tone-warn{stroke-dasharray:8 3}
        .chart-line.chart-tone-good{stroke-dasharray:3 2}
        .chart-thin{stroke-width:1.25}
        .chart-area{fill:var(--chart-tone);fill-opacity:.12}
        .chart-bar{fill:var(--chart-tone);fill-opacity:.24}
        .chart-whisker{stroke:var(--chart-tone);stroke-width:1.5;fill:none}
        .chart-dot{fill:var(--chart-tone);stroke:var(--chart-paper);stroke-width:1}
        .chart-hollow{fill:var(--chart-paper);stroke:var(--chart-tone);stroke-width:1.5}
        .chart .chart-name{fill:var(--chart-tone)}
        """;

    /// <summary>Style sheet text; it holds no <c>&lt;</c> and names no address.</summary>
    public static string Css { get; } = string.Join('\n',
        $":root{{{ThemePalette.Light.Variables}}}",
        $"@media (prefers-color-scheme:dark){{:root{{{ThemePalette.Dark.Variables}}}}}",
        $"@media print{{:root{{{ThemePalette.Light.Variables}}}.chart{{min-width:0!important;print-color-adjust:exact;-webkit-print-color-adjust:exact}}.chart-frame{{overflow:visible}}}}",
        Classes);
}
