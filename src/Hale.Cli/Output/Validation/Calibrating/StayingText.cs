using Hale.Core.Time;
using Hale.Engine.Calibrating;
using Spectre.Console;

namespace Hale.Cli.Output.Validation.Calibrating;

/// <summary>What an explanation says at its end: how likely the account stays.</summary>
internal static class StayingText
{
    private static readonly Style Grey = new(Color.Grey);

    /// <summary>Writes it; nothing where there is no map.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="staying">The probability; null where no map of this definition gives one.</param>
    /// <param name="isOfAnother">Whether the score has maps of other definitions.</param>
    /// <param name="zone">The zone of the project.</param>
    public static void Write(IAnsiConsole console, AccountStaying? staying, bool isOfAnother, ProjectZone zone)
    {
        if (staying is null)
        {
            if (isOfAnother)
            {
                console.WriteLine();
                Wrapped.Write(console, string.Empty, "No probability of staying: there is a map of another definition of this score only. `hale calibrate` makes one of this.", Grey);
            }

            return;
        }

        console.WriteLine();
        if (staying.Estimate is not { } estimate)
        {
            Wrapped.Write(console, string.Empty, "No probability of renewing: it has no decision ahead.", Grey);
            return;
        }

        Wrapped.Write(console, string.Empty, StayingWords.Of(staying, estimate, zone));
        Wrapped.Write(console, string.Empty, Note(staying.Map, estimate), Grey);
    }

    private static string Note(ScoreMap map, StayingEstimate estimate) =>
        !estimate.HasScore ? "It has no score, so this is the rate of all accounts without one."
        : map.Verdict == CalibrationVerdict.Calibrated ? "Calibrated: tested on time not used to fit it. It holds under the way the team works today."
        : $"{CalibrationWords.Short(map)} `hale calibrate` says more.";
}
