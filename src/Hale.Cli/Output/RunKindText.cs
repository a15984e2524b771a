using System.Globalization;
using Hale.Core.Time;
using Hale.Engine.History;
using Hale.Engine.Scoring;

namespace Hale.Cli.Output;

/// <summary>What a run is to the history of its score, for people.</summary>
internal static class RunKindText
{
    /// <summary>What is said when it was computed; null for a draft, of which there is nothing to say.</summary>
    public static string? Of(ScoreReport report, ProjectZone zone) => report.Run.Header.Kind switch
    {
        RunKind.Draft => null,
        RunKind.Close => "the close of the day: official from now on, and never changed",
        RunKind.Recomputed => "the day has its close, which stays as it was published; this run is kept beside it, for those who read the tables",
        RunKind.Live when report.ClosedFrom is { } from => $"a live preview: the day can be closed from {Moment(from, zone)} on (`--live`)",
        RunKind.Live => "a live preview between closes (`--live`)",
        RunKind.Shadow => "a shadow run of the files: kept apart from the history of the score (`--draft`)",
    };

    /// <summary>What a stored run is, in a few words; null for a draft, of which there is nothing to say.</summary>
    public static string? Short(Run run) => run.Header.Kind switch
    {
        RunKind.Draft => null,
        RunKind.Close => "the close",
        RunKind.Recomputed => "recomputed",
        RunKind.Live => "a live preview",
        RunKind.Shadow => "a shadow run",
    };

    /// <summary>A moment on the clock of the project.</summary>
    public static string Moment(Instant moment, ProjectZone zone) => zone.ToLocal(moment).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
