using System.Globalization;
using System.Text;
using Hale.Core.Sources;
using Hale.Engine.Import;

namespace Hale.Tests.Import;

/// <summary>A table of events in memory, each with the number of its last change.</summary>
internal sealed class FakeDatabase : IDatabaseReader
{
    private readonly SortedDictionary<int, (long Changed, string Row)> _rows = [];

    /// <summary>How many rows were read in all.</summary>
    public long Read { get; private set; }

    public void Put(int id, long changed, string row) => _rows[id] = (changed, row);

    public async Task<DatabaseExtract> ReadAsync(SourceDatabase database, string folder, string? from, Stream target, IProgress<long> rows, CancellationToken cancellationToken)
    {
        var least = from is null ? long.MinValue : long.Parse(from, CultureInfo.InvariantCulture);
        var chosen = _rows.Where(row => row.Value.Changed >= least).ToList();
        var text = "id,changed,account,contact,event,at,amount\n" + string.Concat(chosen.Select(row => FormattableString.Invariant($"{row.Key},{row.Value.Changed},{row.Value.Row}\n")));
        await target.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
        Read += chosen.Count;
        return new DatabaseExtract(chosen.Count, chosen.Count == 0 ? null : chosen.Max(row => row.Value.Changed).ToString(CultureInfo.InvariantCulture));
    }

    public Task ReleaseAsync() => Task.CompletedTask;
}
