using Hale.Engine.ReportCards;
using Hale.Statistics;

namespace Hale.Reports.Json;

/// <summary>A figure: its value, the ends of its 95 % interval, and why one of them is missing.</summary>
internal sealed record FigureShape(double? Value, double? Low, double? High, Shortfall? Why)
{
    public static FigureShape Of(Figure figure) => new(Finite(figure.Value), Finite(figure.Interval?.Low), Finite(figure.Interval?.High), figure.Why);

    public static FigureShape? Maybe(Figure? figure) => figure is null ? null : Of(figure);

    /// <summary>JSON has no infinity: an end without limit is null.</summary>
    public static double? Finite(double? number) => number is { } value && double.IsFinite(value) ? value : null;
}
