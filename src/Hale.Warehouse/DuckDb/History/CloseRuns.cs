using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.History;

namespace Hale.Warehouse.DuckDb.History;

/// <summary>Finds closes among the runs: those that were asked for by a day.</summary>
internal static class CloseRuns
{
    private const string IsClose = "regexp_full_match(as_of_label, '[0-9]{4}-[0-9]{2}-[0-9]{2}')";

    private const string After =
        $"""
        SELECT max(run), any_value(as_of_label), as_of FROM runs
        WHERE score = $1 AND definition_hash = $2 AND as_of > $3 AND kind = $4 AND {IsClose}
        GROUP BY as_of
        ORDER BY as_of
        """;

    private const string BeganOtherwise =
        """
        SELECT EXISTS (
            SELECT 1 FROM run_path AS later LEFT JOIN run_path AS before ON before.run = $1 AND before.account = later.account
            WHERE later.run = $2
                AND (later.before_number, later.before_band, later.before_pending, later.before_moved_at) IS DISTINCT FROM (before.number, before.band, before.pending, before.moved_at))
        """;

    public static Close? Find(DuckConnection connection, CloseQuery query, CancellationToken cancellationToken) => connection
        .Rows(
            $"""
            SELECT run, as_of_label, as_of FROM runs
            WHERE score = $1 AND (CAST($2 AS VARCHAR) IS NULL OR definition_hash = $2) AND as_of <= $3 AND run < $4 AND {IsClose}
                AND {(query.InShadow ? RunHistory.WithShadows : RunHistory.Condition)}
            ORDER BY {RunHistory.NewestFirst}
            LIMIT 1
            """,
            cancellationToken,
            query.Score,
            query.DefinitionHash is { } hash ? hash : DuckValue.Null,
            query.NotAfter.Micros,
            query.BelowRun ?? long.MaxValue)
        .Select(Read)
        .FirstOrDefault();

    /// <summary>The later closes; none where the next one began with the states that a run has left, and none after a run that nothing continues.</summary>
    public static IReadOnlyList<Close> ToRepeat(DuckConnection connection, Run run, CancellationToken cancellationToken)
    {
        if (run.Header.Kind is RunKind.Live or RunKind.Recomputed)
        {
            return [];
        }

        var later = connection.Rows(After, cancellationToken, run.Header.Outline.Name, run.Header.DefinitionHash, run.Header.AsOf.Micros, RunKinds.Word(run.Header.Kind)).Select(Read).ToList();
        return later.Count > 0 && connection.Scalar<bool>(BeganOtherwise, cancellationToken, run.Number, later[0].Run) ? later : [];
    }

    private static Close Read(DuckRow row) => new(row.Int64(0), row.Text(1), new Instant(row.Int64(2)));
}
