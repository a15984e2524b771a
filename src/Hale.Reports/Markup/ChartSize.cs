using Hale.Charts;

namespace Hale.Reports.Markup;

/// <summary>A size in which a picture is drawn: each is drawn once for wide screens and paper and once for narrow screens, so that its text is never small and nothing has to be pushed aside.</summary>
/// <param name="Suffix">What sets the ids of this drawing apart.</param>
/// <param name="Width">Its width in pixels.</param>
internal readonly record struct ChartSize(string Suffix, double Width)
{
    /// <summary>Alone in its row.</summary>
    public static ChartSize Full => new("", 880);

    /// <summary>Beside another one.</summary>
    public static ChartSize Half => new("", 430);

    /// <summary>On a phone.</summary>
    public static ChartSize Narrow => new("-narrow", 340);

    public ChartHead Head(string id, string title, string description) => new(id + Suffix, title, description, Width);
}
