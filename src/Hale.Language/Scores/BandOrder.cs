using Hale.Core.Scorecards;

namespace Hale.Language.Scores;

/// <summary>The order of bands as they are written, by rising numbers of the outer scale, and as they are kept, worst first.</summary>
internal sealed class BandOrder(Scale scale)
{
    /// <summary>Where the outer scale begins, on the inner one.</summary>
    public decimal Beginning => scale.HigherIsWorse ? 100 : 0;

    /// <summary>How far a band begins from where the outer scale begins.</summary>
    public decimal Position(Band band) => Math.Abs(band.From - Beginning);

    /// <summary>
    /// Bands by rising outer numbers, worst first. Where higher is worse, a band ends inside where it begins outside: it begins inside at the limit of the next
    /// worse one, which that one keeps unless it begins above it.
    /// </summary>
    public IReadOnlyList<Band> WorstFirst(IReadOnlyList<Band> written) => scale.HigherIsWorse
        ? [.. written.Select((band, index) => index == written.Count - 1 ? band with { From = 0, Above = false } : band with { From = written[index + 1].From, Above = !written[index + 1].Above }).Reverse()]
        : written;
}
