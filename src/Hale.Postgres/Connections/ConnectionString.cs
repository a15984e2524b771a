using Hale.Core.Sources;
using Npgsql;

namespace Hale.Postgres.Connections;

/// <summary>Connection strings as people have them: an address (<c>postgres://user:password@host:5432/database?sslmode=require</c>), or keys and values (<c>Host=…;Database=…</c>).</summary>
internal static class ConnectionString
{
    private const int UsualPort = 5432;

    private static readonly Dictionary<string, string> Parameters = new(StringComparer.OrdinalIgnoreCase)
    {
        ["sslmode"] = "SSL Mode", ["sslrootcert"] = "Root Certificate", ["sslcert"] = "SSL Certificate", ["sslkey"] = "SSL Key", ["sslpassword"] = "SSL Password",
        ["connect_timeout"] = "Timeout", ["application_name"] = "Application Name", ["options"] = "Options", ["passfile"] = "Passfile",
        ["target_session_attrs"] = "Target Session Attributes", ["channel_binding"] = "Channel Binding", ["keepalives_idle"] = "Keepalive",
    };

    /// <summary>The settings of a connection.</summary>
    /// <exception cref="Hale.Engine.Import.DatabaseException">It is no connection string; the message does not show it.</exception>
    public static NpgsqlConnectionStringBuilder Parse(string text, SecretReference secret)
    {
        try
        {
            var settings = text.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase)
                ? OfAddress(new Uri(text), secret)
                : new NpgsqlConnectionStringBuilder(text);
            return settings.Host is { Length: > 0 } ? Completed(settings) : throw ConnectionFaults.NoConnectionString(secret);
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or KeyNotFoundException or InvalidCastException)
        {
            // What the fault says may quote the string.
            throw ConnectionFaults.NoConnectionString(secret);
        }
    }

    private static NpgsqlConnectionStringBuilder OfAddress(Uri address, SecretReference secret)
    {
        var settings = new NpgsqlConnectionStringBuilder { Host = Uri.UnescapeDataString(address.Host), Port = address.Port > 0 ? address.Port : UsualPort };
        var user = address.UserInfo.Split(':', 2);
        settings.Username = user[0].Length > 0 ? Uri.UnescapeDataString(user[0]) : null;
        settings.Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null;
        settings.Database = address.AbsolutePath.Trim('/') is { Length: > 0 } database ? Uri.UnescapeDataString(database) : null;
        foreach (var part in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = part.Split('=', 2) is [var key, var given] ? (Uri.UnescapeDataString(key), Uri.UnescapeDataString(given)) : (part, "");
            settings[Parameters.TryGetValue(name, out var setting) ? setting : throw ConnectionFaults.UnknownParameter(name, secret)] =
                setting == "SSL Mode" ? value.Replace("-", "", StringComparison.Ordinal) : value;
        }

        return settings;
    }

    /// <summary>What must be so, whatever the string says: nothing is pooled, and errors quote neither secrets nor rows.</summary>
    private static NpgsqlConnectionStringBuilder Completed(NpgsqlConnectionStringBuilder settings)
    {
        settings.Pooling = false;
        settings.PersistSecurityInfo = false;
        settings.IncludeErrorDetail = false;
        settings.Enlist = false;
        settings.ApplicationName ??= "hale";
        return settings;
    }
}
