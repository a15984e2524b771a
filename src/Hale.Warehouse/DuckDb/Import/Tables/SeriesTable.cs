using Hale.Core.Expressions;
using Hale.Core.Sources;
using Hale.Engine.Import;
using Hale.Warehouse.DuckDb.Import.Quarantine;

namespace Hale.Warehouse.DuckDb.Import.Tables;

/// <summary>Points of metric series.</summary>
internal sealed class SeriesTable(LoadScope scope) : IRowTable
{
    public string Name => "series";

    public bool HasOwnIds => false;

    public IReadOnlyList<string> Unneeded => [];

    public bool HasComposedIds => false;

    public bool StoresContent => scope.IsResolved;

    public bool ChangesInPlace => true;

    public bool IsActivity => true;

    public bool ShowsAccounts => true;

    public string Moment => $"s.{StagedColumns.OccurredAt}";

    public string IsFact => $"{StagedColumns.Text} IS NOT NULL";

    public string Holds
    {
        get
        {
            var sameKnowledge = scope.Source.Known.Match(_ => " AND l.known_at = t.known_at", _ => "", _ => " AND l.known_at = t.known_at", _ => " AND false");
            return $"""
                NOT EXISTS (
                    SELECT 1 FROM series AS l
                    WHERE l.source = t.source AND l.account = t.account AND l.series = t.series AND l.occurred_at = t.occurred_at AND l.import > t.import
                        AND l.closed_by IS NULL{sameKnowledge})
                """;
        }
    }

    // What is not mapped must not enter the identity, or points stored before it could be would come again.
    public (IReadOnlyList<string> Texts, IReadOnlyList<string> Others) Content =>
        ([StagedColumns.Account, StagedColumns.Series, StagedColumns.Text, .. Words], [StagedColumns.OccurredAt, StagedColumns.KnownAt, StagedColumns.Number]);

    public IReadOnlyList<(string Column, string Value)> Columns =>
    [
        ("account", $"s.{StagedColumns.Account}"),
        ("series", $"s.{StagedColumns.Series}"),
        ("occurred_at", $"s.{StagedColumns.OccurredAt}"),
        ("known_at", scope.KnownAtOf("s.")),
        ("number", $"s.{StagedColumns.Number}"),
        ("text", $"s.{StagedColumns.Text}"),
        .. Words.Select(word => (word, $"s.{word}")),
    ];

    public string Spoken =>
        $"""
        CAST(json_object('account', s.{StagedColumns.Account}, 'series', s.{StagedColumns.Series}, 'time', {Times.Text("s." + StagedColumns.OccurredAt)},
            'value', s.{StagedColumns.Text}{string.Concat(Words.Select(word => $", '{word}', s.{word}"))}) AS VARCHAR)
        """;

    public string Field(Reference reference) => reference.Name switch
    {
        RowFields.Time => CheckSql.Days($"s.{StagedColumns.OccurredAt}"),
        RowFields.Series => $"s.{StagedColumns.Series}",
        RowFields.Value => $"s.{StagedColumns.Number}",
        RowFields.Note or RowFields.Author when Words.Contains(reference.Name) => $"s.{reference.Name}",
        _ => CheckSql.Elsewhere(reference, scope),
    };

    /// <summary>The columns of what was said when values were entered, as far as the source has them.</summary>
    private IReadOnlyList<string> Words => scope.Source.Mapping is not RowMapping.LongSeries series
        ? []
        : [.. series.Note is null ? Array.Empty<string>() : [StagedColumns.Note], .. series.Author is null ? Array.Empty<string>() : [StagedColumns.Author]];

    public void Prepare()
    {
        // The columns of a series are the same for every source.
    }

    public void Finish()
    {
        // Its names are read from the table itself.
    }
}
