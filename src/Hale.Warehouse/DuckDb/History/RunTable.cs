using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.History;

namespace Hale.Warehouse.DuckDb.History;

/// <summary>Reads and writes rows of <c>runs</c>.</summary>
internal static class RunTable
{
    private const string Columns =
        """
        run, as_of, as_of_label, definition_hash, definition, outline, metrics, inputs_fingerprint, started_at, version,
        accounts, scored, not_enough_data, withheld, bands, finished_at, outside, excluded, not_eligible, no_grade, path, kind, known_until
        """;

    private const string Insertion =
        """
        INSERT INTO runs (
            run, score, as_of, as_of_label, definition_hash, definition, outline, metrics, inputs_fingerprint, started_at, finished_at, version,
            accounts, scored, not_enough_data, withheld, bands, outside, excluded, not_eligible, no_grade, path, kind, known_until)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)
        """;

    public static Run? Find(DuckConnection connection, string score, Instant? notAfter, CancellationToken cancellationToken) => connection
        .Rows(
            $"SELECT {Columns} FROM runs WHERE score = $1 AND as_of <= $2 AND {RunHistory.Condition} ORDER BY {RunHistory.NewestFirst} LIMIT 1",
            cancellationToken,
            score,
            notAfter?.Micros ?? long.MaxValue)
        .Select(Read)
        .FirstOrDefault();

    public static Run? Newest(DuckConnection connection, string score, RunKind kind, Instant? notAfter, CancellationToken cancellationToken) => connection
        .Rows(
            $"SELECT {Columns} FROM runs WHERE score = $1 AND as_of <= $2 AND kind = $3 ORDER BY {RunHistory.NewestFirst} LIMIT 1",
            cancellationToken,
            score,
            notAfter?.Micros ?? long.MaxValue,
            RunKinds.Word(kind))
        .Select(Read)
        .FirstOrDefault();

    /// <summary>Whether the day of a run has its close.</summary>
    public static bool HasClose(DuckConnection connection, RunHeader header) => connection.Scalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM runs WHERE score = $1 AND as_of = $2 AND kind = $3)", header.Outline.Name, header.AsOf.Micros, RunKinds.Word(RunKind.Close));

    public static IReadOnlyList<Run> All(DuckConnection connection, string? score, Instant? since, CancellationToken cancellationToken) =>
    [
        .. connection.Rows(
            $"SELECT {Columns} FROM runs WHERE (CAST($1 AS VARCHAR) IS NULL OR score = $1) AND as_of >= $2 ORDER BY run", cancellationToken, score, since?.Micros ?? long.MinValue).Select(Read),
    ];

    public static void Insert(DuckConnection connection, Run run)
    {
        var (header, counts) = (run.Header, run.Counts);
        connection.Execute(
            Insertion,
            run.Number,
            header.Outline.Name,
            header.AsOf.Micros,
            header.AsOfLabel,
            header.DefinitionHash,
            header.Definition,
            RunJson.Write(header.Outline),
            RunJson.Write(header.Metrics),
            header.InputsFingerprint,
            header.StartedAt.Micros,
            run.FinishedAt.Micros,
            header.Version,
            counts.Accounts,
            counts.Scored,
            counts.NotEnoughData,
            counts.Withheld,
            RunJson.Write(counts.Bands),
            counts.Outside,
            RunJson.Write(counts.Excluded),
            counts.NotEligible,
            counts.NoGrade,
            header.Path is { } path ? RunJson.Write(path) : DuckValue.Null,
            RunKinds.Word(header.Kind),
            header.KnownUntil is { } known ? known.Micros : DuckValue.Null);
    }

    private static Run Read(DuckRow row) => new(
        row.Int64(0),
        new RunHeader(
            new Instant(row.Int64(1)),
            row.Text(2),
            row.Text(3),
            row.Text(4),
            RunJson.Outline(row.Text(5)),
            RunJson.Names(row.Text(6)),
            row.Text(7),
            new Instant(row.Int64(8)),
            row.Text(9))
        {
            Path = row.IsNull(20) ? null : RunJson.Start(row.Text(20)),
            Kind = RunKinds.Of(row.Text(21)),
            KnownUntil = row.IsNull(22) ? null : new Instant(row.Int64(22)),
        },
        new RunCounts(row.Int64(10), row.Int64(11), row.Int64(12), row.Int64(13), RunJson.Counts(row.Text(14)))
        {
            Outside = row.Int64(16),
            Excluded = RunJson.CountsByName(row.Text(17)),
            NotEligible = row.Int64(18),
            NoGrade = row.Int64(19),
        },
        new Instant(row.Int64(15)));
}
