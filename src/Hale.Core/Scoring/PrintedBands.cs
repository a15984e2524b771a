using Hale.Core.Scorecards;

namespace Hale.Core.Scoring;

/// <summary>The bands as the printable numbers they hold: what is printed is what is banded.</summary>
internal sealed class PrintedBands(BandSet bands, PrintedScale scale)
{
    private readonly decimal[] _lowest = [.. bands.All.Select(band => scale.Begin(band))];

    private readonly decimal[] _limits = [.. bands.All.Select(band => scale.Limit(band.From))];

    /// <summary>The limit of a band on the outer scale, as it is written.</summary>
    public decimal Limit(int band) => _limits[band];

    /// <summary>What a band is called where that is not its name; null otherwise.</summary>
    public string? Label(int band) => bands.All[band].Label;

    /// <summary>The number of bands.</summary>
    public int Count => _lowest.Length;

    /// <summary>The lowest printable number of a band.</summary>
    public decimal Lowest(int band) => _lowest[band];

    /// <summary>The highest printable number of a band; of the top band, of the scale.</summary>
    public decimal Highest(int band) => band + 1 < _lowest.Length ? _lowest[band + 1] - scale.Unit : scale.Highest;

    /// <summary>Whether a band holds a printable number.</summary>
    public bool HasNumbers(int band) => Lowest(band) <= Highest(band);

    /// <summary>The band of a printed number.</summary>
    public int IndexOf(decimal printed)
    {
        var index = _lowest.Length - 1;
        while (index > 0 && printed < _lowest[index])
        {
            index--;
        }

        return index;
    }
}
