using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Engine.Versions;

namespace Hale.Cli.Versioning;

/// <summary>Why definitions are refused that do not know what is live: by whom, when and why it moved, and what to do.</summary>
internal static class MovedLive
{
    public static Failure Refusal(ApplyOutcome.Moved moved, DefinitionMode mode, ProjectZone zone) => moved.Live is { } live
        ? new Failure(ExitCode.Conflict, $"{Based(moved.BasedOn, live)} It was {Applied(live, zone)}.", Fix(live, mode))
        : new Failure(
            ExitCode.Conflict,
            $"{BaseVersion.FileName} says that the files are based on version {moved.BasedOn}, but this store knows no version",
            "name the store in which it was applied (HALE_OPERATIONS), or make the files its first version: `hale apply --based-on 0`");

    /// <summary>By whom, when and why.</summary>
    public static string Applied(DefinitionVersion version, ProjectZone zone) =>
        $"applied by {version.Author} on {Cells.Moment(version.AppliedAt, zone)}{(version.RolledBackTo is { } earlier ? $" and is version {earlier} again" : "")}: “{version.Message}”";

    private static string Based(long basedOn, DefinitionVersion live) => basedOn == 0
        ? $"version {live.Number} is live, and it is not said that these files are based on it."
        : basedOn > live.Number
            ? $"version {live.Number} is live, and these files are based on version {basedOn}, which this store does not know."
            : $"version {live.Number} is live, and these files are based on version {basedOn}.";

    private static string Fix(DefinitionVersion live, DefinitionMode mode)
    {
        var take = mode == DefinitionMode.Git && live is { Commit: { } commit, RolledBackTo: null }
            ? $"merge commit {VersionTexts.Short(commit)} into your branch"
            : "put your changes aside, take it over with `hale pull`, and bring them back";
        return $"{take}; then apply again. `hale apply --based-on {live.Number}` puts these files in its place as they are: see first what that changes, `hale plan`";
    }
}
