using Hale.Core.Sources;
using Hale.Engine.Import;

namespace Hale.Warehouse.DuckDb.Import.Quarantine;

/// <summary>The order in which an import judged files and changed facts that checks read, so that those judged too early are looked at again.</summary>
internal sealed class JudgedFiles
{
    private readonly Dictionary<(string Source, string File), int> _judged = [];
    private readonly Dictionary<string, int> _changed = new(StringComparer.Ordinal);
    private int _step;

    public void Judged(SourceDefinition source, StagedFile file) => _judged[(source.Name, file.Name)] = ++_step;

    /// <summary>Records that facts of a source are no longer as they were.</summary>
    public void Changed(SourceDefinition source)
    {
        if (CheckedFacts.FilledBy(source) is { } table)
        {
            _changed[table] = ++_step;
        }
    }

    public bool WasTooEarly(SourceDefinition source, StagedFile file) => _judged.TryGetValue((source.Name, file.Name), out var judged)
        && CheckedFacts.JudgedBy(source).Any(table => _changed.TryGetValue(table, out var changed) && changed > judged);
}
