using Hale.Core.Scorecards;
using Hale.Core.Scoring;

namespace Hale.Reports.Scorecards.Words;

/// <summary>Where a band begins and ends, on the scale that people read: <c>50 to below 75</c>.</summary>
internal sealed class BandLimitWords(Scale scale)
{
    public string Of(BandSet bands, int index)
    {
        var (band, next) = (bands.All[index], index + 1 < bands.All.Count ? bands.All[index + 1] : null);
        var (low, lowIncluded) = (band.From, !band.Above);
        var (high, highIncluded) = (next?.From ?? 100, next?.Above != false);
        return scale.HigherIsWorse ? Text(high, highIncluded, low, lowIncluded) : Text(low, lowIncluded, high, highIncluded);
    }

    private string Text(decimal first, bool firstIncluded, decimal last, bool lastIncluded) =>
        $"{(firstIncluded ? string.Empty : "above ")}{NumberTexts.Exact(first, scale)} to {(lastIncluded ? string.Empty : "below ")}{NumberTexts.Exact(last, scale)}";
}
