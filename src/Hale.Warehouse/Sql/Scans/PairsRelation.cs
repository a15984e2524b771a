using Hale.Core.Time;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>The (account, moment) pairs that a scan is for, as it reads them.</summary>
/// <param name="From">A table, or a query in parentheses, with a column <c>account</c>.</param>
/// <param name="Key">The column by which results are told apart.</param>
/// <param name="Condition">Which of its rows are meant, over the alias <see cref="Alias"/>; null for all.</param>
internal sealed record PairsRelation(string From, string Key, string? Condition)
{
    /// <summary>Whether a pair may stand for several accounts, a row each, with its <see cref="Generation"/> beside it.</summary>
    public bool HasMembers { get; init; }

    /// <summary>Those of the pairs that fulfil one more condition.</summary>
    public PairsRelation Where(string condition) => this with { Condition = Condition is { } already ? $"{already} AND {condition}" : condition };

    /// <summary>The name of the relation in a scan.</summary>
    public const string Alias = "p";

    /// <summary>The column of how many changes of the id lie between an account and the one that it stands for now: 0 for itself, NULL for one that was merged.</summary>
    public const string Generation = "generation";

    /// <summary>The column of the moment, where pairs have their own.</summary>
    public const string AsOf = "as_of";

    /// <summary>The column of the start of a window, where pairs have their own moments.</summary>
    public static string StartOf(Window window) => $"from_{window}";

    /// <summary>The column of the end of a window that does not end at the moment, where pairs have their own moments.</summary>
    public static string EndOf(Window window) => $"to_{window}";
}
