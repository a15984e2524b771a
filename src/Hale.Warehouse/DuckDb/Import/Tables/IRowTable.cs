using Hale.Core.Expressions;

namespace Hale.Warehouse.DuckDb.Import.Tables;

/// <summary>A table in which every row of a file is a fact of its own.</summary>
internal interface IRowTable
{
    /// <summary>The table.</summary>
    string Name { get; }

    /// <summary>The staged columns that together are what a row says, as expressions in their order: texts, then others.</summary>
    (IReadOnlyList<string> Texts, IReadOnlyList<string> Others) Content { get; }

    /// <summary>Whether rows may carry an id of their own.</summary>
    bool HasOwnIds { get; }

    /// <summary>Staged columns that are not needed.</summary>
    IReadOnlyList<string> Unneeded { get; }

    /// <summary>Whether such an id is composed of several columns.</summary>
    bool HasComposedIds { get; }

    /// <summary>Whether its facts are what happened, so that they say how far the source goes.</summary>
    bool IsActivity { get; }

    /// <summary>Whether its facts show that their account exists: it began with the first of them, where nothing else says when, and they may make it.</summary>
    bool ShowsAccounts { get; }

    /// <summary>Staged columns of accounts besides its own that a row names and that must be declared.</summary>
    IReadOnlyList<string> FurtherAccounts => [];

    /// <summary>The moment that a staged row <c>s</c> speaks about.</summary>
    string Moment { get; }

    /// <summary>A condition that is true for staged rows that are facts.</summary>
    string IsFact { get; }

    /// <summary>A condition over a stored row <c>t</c> that is true while no later import has said otherwise: one that does not hold any more is no reason to leave a row out.</summary>
    string Holds { get; }

    /// <summary>The columns to insert with their expressions over a staged row <c>s</c>; the identity and the import are added.</summary>
    IReadOnlyList<(string Column, string Value)> Columns { get; }

    /// <summary>Whether the hash of the content is stored.</summary>
    bool StoresContent { get; }

    /// <summary>A staged row in JSON.</summary>
    string Spoken { get; }

    /// <summary>What a check reads of a staged row <c>s</c>.</summary>
    /// <param name="reference">The name.</param>
    string Field(Reference reference);

    /// <summary>Whether a row that vanishes while another comes with the same account, name and moment is the same fact that has changed.</summary>
    bool ChangesInPlace { get; }

    /// <summary>Prepares the table for the rows.</summary>
    void Prepare();

    /// <summary>Records what else the rows tell.</summary>
    void Finish();
}
