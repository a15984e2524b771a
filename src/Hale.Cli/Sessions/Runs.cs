using Hale.Cli.Hosting;
using Hale.Engine.History;

namespace Hale.Cli.Sessions;

/// <summary>Finds the run that a person means.</summary>
internal static class Runs
{
    /// <summary>The run that is meant, computed again where that is asked; fails when there is none.</summary>
    public static async Task<Run> FindAsync(Terminal terminal, DataSession session, RunWish wish, CancellationToken cancellation)
    {
        var run = wish.Kind is { } kind ? await NewestAsync(session, wish, kind, cancellation) : await FindAsync(session, wish.Score, wish.AsOf, cancellation);
        return wish.Again ? await Recomputing.RunAsync(terminal, session, run, wish.Known, cancellation) : run;
    }

    /// <summary>The run of a score with the latest as-of, not after the one given; fails when there is none.</summary>
    public static async Task<Run> FindAsync(DataSession session, string? score, string? asOf, CancellationToken cancellation)
    {
        var name = await ScoreAsync(session, score, cancellation);
        var notAfter = Moments.Parse(asOf, await session.ZoneAsync(cancellation));
        return await session.Warehouse.Runs.FindAsync(name, notAfter?.Moment, cancellation) ?? throw new Failure(
            ExitCode.NotFound,
            notAfter is { } limit ? $"there is no run of `{name}` as of {limit.Label} or before" : $"`{name}` has never been computed",
            notAfter is { } asked ? $"compute it: `hale score --score {name} --as-of {asked.Label}`" : $"compute it: `hale score --score {name}`");
    }

    private static async Task<Run> NewestAsync(DataSession session, RunWish wish, RunKind kind, CancellationToken cancellation)
    {
        var name = await ScoreAsync(session, wish.Score, cancellation);
        var notAfter = Moments.Parse(wish.AsOf, await session.ZoneAsync(cancellation));
        return await session.Warehouse.Runs.NewestAsync(name, kind, notAfter?.Moment, cancellation) ?? throw new Failure(
            ExitCode.NotFound,
            $"there is no {(kind == RunKind.Live ? "live preview" : "shadow run")} of `{name}`{(notAfter is { } limit ? $" as of {limit.Label} or before" : string.Empty)}",
            kind == RunKind.Live ? "a run of an instant, or of a day that is not closed yet, is one: `hale score --as-of 2025-01-31T12:00:00Z`" : $"compute it: `hale score --draft --score {name}`");
    }

    /// <summary>The score meant: the one named, or the only one. A score that is no longer defined can still be read where it has runs.</summary>
    public static async Task<string> ScoreAsync(DataSession session, string? name, CancellationToken cancellation)
    {
        var stored = await session.Warehouse.Runs.ScoresAsync(cancellation);
        var defined = session.Project?.Scores.Select(score => score.Name) ?? [];
        var known = defined.Union(stored, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return name is not null
            ? known.Contains(name) ? name : throw Lookup.NotFound("score", name, known)
            : known.Count switch
            {
                1 => known[0],
                0 when session.Project is null => throw new Failure(ExitCode.NotFound, "no score is stored", "the definitions have errors, so none can be computed: see `hale check`"),
                0 => throw new Failure(ExitCode.NotFound, "the project defines no score", "add one in scores/, say scores/health.yaml"),
                _ => throw new Failure(ExitCode.Usage, "there are several scores", $"say which with `--score`: {string.Join(", ", known)}"),
            };
    }
}
