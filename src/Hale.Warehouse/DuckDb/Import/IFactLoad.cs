using Hale.Core.Expressions;
using Hale.Warehouse.DuckDb.Import.Quarantine;

namespace Hale.Warehouse.DuckDb.Import;

/// <summary>How the rows of one kind of mapping are loaded.</summary>
internal interface IFactLoad
{
    /// <summary>The query to stage: the file's own, with what the loading needs besides.</summary>
    string StagedSql { get; }

    /// <summary>Columns of that query that the loading does not need.</summary>
    IReadOnlyList<string> Unneeded { get; }

    /// <summary>A staged row in JSON, for the quarantine of rows that only the loading refuses.</summary>
    string Spoken { get; }

    /// <summary>A condition that is true for staged rows that are facts.</summary>
    string IsFact { get; }

    /// <summary>The moment that a staged row <c>s</c> speaks about.</summary>
    string Moment { get; }

    /// <summary>What a check reads of a staged row <c>s</c> with what <see cref="CheckedFacts"/> joins to it.</summary>
    /// <param name="reference">The name.</param>
    string Field(Reference reference);

    /// <summary>Reads the file.</summary>
    void Stage();

    /// <summary>Turns away the staged rows that cannot be stored, of a file whose facts have been.</summary>
    void Judge();

    /// <summary>Judges the staged rows and stores what is new.</summary>
    FileCounts Run();
}
