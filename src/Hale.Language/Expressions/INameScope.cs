using Hale.Core.Metrics;

namespace Hale.Language.Expressions;

/// <summary>The names that an expression may read at a place.</summary>
internal interface INameScope
{
    /// <summary>What a name stands for, in the plural: "metrics".</summary>
    string What { get; }

    /// <summary>All names, for "did you mean".</summary>
    IEnumerable<string> Names { get; }

    /// <summary>What to do about an unknown name of which more is known than that; null for every other.</summary>
    string? AdviceFor(string name) => null;

    /// <summary>The unit of a number; null for every other name.</summary>
    Unit? UnitOf(string name) => null;

    /// <summary>The only texts that a name can have; null where nobody says which.</summary>
    IReadOnlyCollection<string>? ValuesOf(string name) => null;

    /// <summary>What a name means.</summary>
    NameMeaning Find(string name);
}
