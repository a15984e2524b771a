using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Texts;

namespace Hale.Intake.Audit.Recognition;

/// <summary>Finds the column that says how those who left did so. Only a stated one may hold other words too, such as reasons.</summary>
internal sealed class KindRecognition(TableProfile profile, ColumnChooser chooser)
{
    public int? Choose() => chooser.Choose(ColumnRoles.Kind, Rank, required: false);

    /// <summary>The columns named like kinds or reasons that have no role.</summary>
    public IReadOnlyList<int> Reasons => [.. chooser.Free().Where(column => RoleNames.Kind.Rank(profile.Names[column]) > 0)];

    /// <summary>Tells of columns that could keep kinds of leaving apart, when none was chosen.</summary>
    public void NoteReasons(int? chosen)
    {
        foreach (var column in chosen is null ? Reasons : [])
        {
            var kinds = profile[column].Words.Where(word => IsKindOfItsOwn(OutcomeWords.Meaning(word.Key, profile.Names[column]))).ToList();
            if (kinds.Count > 0)
            {
                chooser.Findings.Add(TableFindings.KindsNotRead(profile.Table.Columns[column], kinds, chooser.Option));
            }
        }
    }

    /// <summary>How the chosen column is read, after all its rows were looked at.</summary>
    public OutcomeColumn? Decide(int? chosen)
    {
        if (chosen is not { } column)
        {
            return null;
        }

        var (cells, name) = (profile[column], profile.Names[column]);
        var (known, others) = OutcomeWords.Read(cells.Words.Keys, name);
        if (others.Count > 0 && OutcomeWords.AreFlags(cells.Words.Keys))
        {
            throw new RefusedException(ColumnRefusals.FlagOfWhat(profile.Table.Shown(column)));
        }

        var kinds = new Dictionary<string, OutcomeKind>(known, StringComparer.OrdinalIgnoreCase);
        others.ToList().ForEach(word => kinds.TryAdd(word, OutcomeKind.Churned));
        var read = new OutcomeColumn(column, kinds, []);
        if (others.Count > 0)
        {
            chooser.Findings.Add(TableFindings.KindsRead(profile.Table.Shown(column), read, cells.Filled));
        }

        return read;
    }

    private int Rank(int column)
    {
        var (cells, name) = (profile[column], profile.Names[column]);
        var isKnown = !cells.HasManyWords && cells.Words.Count > 0 && OutcomeWords.Read(cells.Words.Keys, name).Unknown.Count == 0;
        return isKnown ? RoleNames.Kind.Rank(name) : 0;
    }

    private static bool IsKindOfItsOwn(OutcomeKind? kind) => kind is not (null or OutcomeKind.Retained or OutcomeKind.Churned);
}
