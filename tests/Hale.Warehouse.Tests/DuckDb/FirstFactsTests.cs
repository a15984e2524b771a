using FsCheck;
using FsCheck.Fluent;
using Hale.DuckDb;
using Hale.Warehouse.DuckDb;
using Hale.Warehouse.DuckDb.Schema;

namespace Hale.Tests.DuckDb;

public sealed class FirstFactsTests : IDisposable
{
    private readonly DuckDatabase _database = DuckDatabase.Open(new DuckOptions());
    private readonly DuckConnection _connection;

    public FirstFactsTests()
    {
        _connection = _database.Connect();
        SchemaMigration.Apply(_connection, SchemaScripts.All);
    }

    public void Dispose() => _database.Dispose();

    [Fact]
    public void Add_KnownWhenOccurred_KeepsOneRowAnAccount()
    {
        Add([("a", 30, 30), ("a", 20, 20), ("b", 5, 5)]);
        Add([("a", 10, 10), ("a", 40, 40)]);

        Stored().ShouldBe(["a 10 10", "b 5 5"]);
    }

    [Fact]
    public void Add_EarlierFactKnownLater_KeepsWhatWasKnownBefore()
    {
        Add([("a", 20, 25)]);
        Add([("a", 10, 100)]);

        Stored().ShouldBe(["a 10 100", "a 20 25"]);
    }

    [Fact]
    public void Add_AnyFactsInAnyPortions_FirstKnownIsThatOfAllFacts()
    {
        var fact = from account in Gen.Elements("a", "b") from occurred in Gen.Choose(1, 12) from known in Gen.Choose(1, 12) select (account, (long)occurred, (long)known);
        var portions = Gen.ListOf(Gen.NonEmptyListOf(fact).Select(list => list.ToArray())).Select(list => list.ToArray()).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(15).WithEndSize(20), Prop.ForAll(portions, all =>
        {
            _connection.Execute("DELETE FROM first_facts");
            Array.ForEach(all, Add);
            var stored = Rows();
            return Enumerable.Range(0, 14).All(moment => FirstKnown(stored, moment) == FirstKnown(all.SelectMany(facts => facts), moment)) && IsMinimal(stored);
        }));
    }

    private static string FirstKnown(IEnumerable<(string Account, long Occurred, long Known)> facts, long moment) => string.Join(
        ' ', facts.Where(fact => fact.Known <= moment).GroupBy(fact => fact.Account).Select(group => $"{group.Key}{group.Min(fact => fact.Occurred)}").Order(StringComparer.Ordinal));

    private static bool IsMinimal(IReadOnlyList<(string Account, long Occurred, long Known)> rows) => !rows.Any(row =>
        rows.Any(other => other != row && other.Account == row.Account && other.Occurred <= row.Occurred && other.Known <= row.Known));

    private List<(string Account, long Occurred, long Known)> Rows() =>
        [.. _connection.Rows("SELECT account, first_fact_at, known_at FROM first_facts").Select(row => (row.Text(0), row.Int64(1), row.Int64(2)))];

    private void Add((string Account, long Occurred, long Known)[] facts) => FirstFacts.Add(
        _connection,
        "SELECT * FROM (VALUES " + string.Join(", ", facts.Select(fact => $"('{fact.Account}', 'app', {fact.Occurred}::BIGINT, {fact.Known}::BIGINT)")) + ") AS v (account, source, occurred_at, known_at)",
        CancellationToken.None);

    private List<string> Stored() => [.. _connection.Rows("SELECT account || ' ' || first_fact_at || ' ' || known_at FROM first_facts ORDER BY ALL").Select(row => row.Text(0))];
}
