namespace Hale.Operations.Tests.Running;

/// <summary>The databases that every test of a store runs on.</summary>
public static class Engines
{
    public const string Sqlite = "SQLite";

    public const string Postgres = "PostgreSQL";

    public static TheoryData<string> All => [Sqlite, Postgres];
}
