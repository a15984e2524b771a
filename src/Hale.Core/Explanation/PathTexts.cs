using System.Globalization;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;

namespace Hale.Core.Explanation;

/// <summary>What the close before did to a score, in sentences.</summary>
internal sealed class PathTexts(OutlinePath path, int decimals, PrintedScale scale, IReadOnlyList<OutlineBand> bands)
{
    /// <summary>The sentences: how far the score moved, and why its band is not the one of its number.</summary>
    /// <param name="explained">What happened.</param>
    /// <param name="computed">The computed number; null without one.</param>
    /// <param name="held">The index of the band that is held.</param>
    public IEnumerable<string> Of(PathExplanation explained, decimal? computed, int held)
    {
        if (explained.Moved is not { } moved || computed is not { } target)
        {
            yield return $"The state of the close before is kept: {Number(explained.Before)} {bands[held].Shown}.";
            yield break;
        }

        if (moved != target)
        {
            yield return $"Moved {Number(Math.Abs(moved - explained.Before))} of {Points(Math.Abs(target - explained.Before))} from {Number(explained.Before)} towards {Number(target)}: {Limit(explained, target > explained.Before)}.";
        }

        var printed = new PrintedBands(new BandSet([.. bands.Select(band => band.ToBand())]), scale);
        if (printed.IndexOf(scale.Shown(moved)) is var reached && reached != held)
        {
            yield return $"Stays {bands[held].Shown}: {Why(explained, moved, held, reached, printed)}.";
        }
    }

    private string Limit(PathExplanation explained, bool up) => path.HalfLife is { } halfLife
        ? $"half of the way every {halfLife}, {Days(explained.Days)} since the close before"
        : $"at most {Points((up ? path.Rise : path.Fall) ?? 0)} {(up ? "up" : "down")} a close";

    private string Why(PathExplanation explained, decimal moved, int held, int reached, PrintedBands printed)
    {
        var better = reached > held;
        var limit = NumberTexts.Exact(scale.Shown(printed.Limit(better ? held + 1 : held)));
        return explained.Pending > 0
            ? $"{Number(moved)} is outside it at {Closes(explained.Pending)} in a row, and it takes {path.Hold}"
            : better != scale.IsTurned ? $"{Number(moved)} is less than {Points(path.Up ?? 0)} above {limit}, where {bands[better ? held + 1 : held - 1].Shown} begins"
            : $"{Number(moved)} is less than {Points(path.Down ?? 0)} below {limit}, where it begins";
    }

    private static string Closes(int count) => count == 1 ? "1 close" : string.Create(CultureInfo.InvariantCulture, $"{count} closes");

    private static string Days(double days) => NumberTexts.Exact(Math.Round((decimal)days, 1)) + (days == 1 ? " day" : " days");

    private static string Points(decimal points) => NumberTexts.Exact(points) + (points == 1 ? " point" : " points");

    private string Number(decimal number) => number.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Replace('-', '−');
}
