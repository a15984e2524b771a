using Hale.Core.Scorecards;

namespace Hale.Core.Scoring;

/// <summary>Whether a score can be printed at all: what must hold of a definition before it can be computed.</summary>
public static class PrintableNumbers
{
    /// <summary>Whether a scale holds a number with the decimal places of the score.</summary>
    public static bool AnyOn(Scale scale, Rounding rounding) => PrintedScale.HasNumbers(scale, rounding.Score);

    /// <summary>Whether a band holds such a number. False for an index without a band, and when the whole scale holds none.</summary>
    /// <param name="scale">The outer scale.</param>
    /// <param name="rounding">The decimal places.</param>
    /// <param name="bands">The bands.</param>
    /// <param name="band">The index of the band.</param>
    public static bool AnyIn(Scale scale, Rounding rounding, BandSet bands, int band)
    {
        if (band < 0 || band >= bands.All.Count || !AnyOn(scale, rounding))
        {
            return false;
        }

        var printed = new PrintedBands(bands, new PrintedScale(scale, rounding.Score, rounding.Mode));
        return printed.HasNumbers(band);
    }
}
