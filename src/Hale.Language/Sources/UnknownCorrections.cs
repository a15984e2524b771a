using Hale.Core.Expressions;
using Hale.Core.Sources;
using Hale.Core.Values;

namespace Hale.Language.Sources;

/// <summary>Makes rows suspect that correct a row which is not there.</summary>
internal static class UnknownCorrections
{
    private const string Name = "corrects_unknown_id";

    /// <summary>The checks of rows that may correct others, with that one. A check that a source declares under its name is its own.</summary>
    public static IReadOnlyList<RowCheck> Asked(RowMapping rows, IReadOnlyList<RowCheck> declared) => rows.Supersedes.Count == 0 || declared.Any(check => check.Name == Name)
        ? declared
        : [.. declared.Append(new RowCheck(Name, new Reference(RowFields.CorrectsUnknown, ValueKind.Boolean, false))).OrderBy(check => check.Name, StringComparer.Ordinal)];
}
