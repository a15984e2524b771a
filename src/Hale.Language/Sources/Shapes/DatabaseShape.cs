using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Sources.Shapes;

/// <summary>What a source says of a database.</summary>
internal static class DatabaseShape
{
    public const string Key = "postgres";

    /// <summary>Where the way to it is written.</summary>
    public static MapShape Connection { get; } = new(
        MapKeys.Text("env", "The variable of the environment that holds the connection string; or else `secret`."),
        MapKeys.Text("secret", "The file that holds the connection string, which nobody else can read; or else `env`."));

    /// <summary>The keys of the database.</summary>
    public static MapShape Keys { get; } = new(
        MapKeys.RequiredNode("connection", "Where the connection string is: `{ env: NAME }` or `{ secret: FILE }`.", Connection.AsValue),
        MapKeys.Text("table", "The table or view, with its schema: `public.accounts`; or else `query`."),
        MapKeys.Text("query", "One query in the database's SQL; or else `table`."),
        MapKeys.Text("cursor", "A column that never falls; only rows from the last value seen on are read."),
        MapKeys.Text("timeout", "How long a statement may take: `90s`, `10m` (the default), `2h`."));

    /// <summary>The database in the place of files.</summary>
    public static MapKey Source { get; } = MapKeys.RequiredNode(Key, "A PostgreSQL database whose rows are read, in the place of files.", Keys.AsValue);
}
