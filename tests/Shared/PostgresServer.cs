using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Hale.Tests;

/// <summary>A PostgreSQL server of the tests: a cluster of its own in a temporary folder. Without PostgreSQL a test is skipped on a laptop and fails in CI.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private const string Host = "127.0.0.1";

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "hale-postgres-" + Path.GetRandomFileName());
    private readonly string? _bin = Find();
    private readonly int _port = FreePort();
    private int _databases;

    /// <summary>The password of the superuser; no text of Hale may hold it.</summary>
    public string Password { get; } = $"pw'{Path.GetRandomFileName()}{Path.GetRandomFileName()}";

    public async ValueTask InitializeAsync()
    {
        if (_bin is null)
        {
            return;
        }

        Directory.CreateDirectory(_folder);
        await File.WriteAllTextAsync(Path.Combine(_folder, "password"), Password);
        Run("/bin/chmod", "-R", "a+rX", _folder);
        if (IsRoot)
        {
            Run("/bin/chown", "-R", "postgres", _folder);
        }

        AsServer("initdb", "-D", Data, "-U", "postgres", "-A", "scram-sha-256", "--pwfile", Path.Combine(_folder, "password"), "-E", "UTF8", "--locale=C", "--no-sync");
        AsServer(
            "pg_ctl", "-D", Data, "-l", Path.Combine(_folder, "log"), "-w", "-o",
            string.Create(CultureInfo.InvariantCulture, $"-p {_port} -c listen_addresses={Host} -c unix_socket_directories={_folder} -c fsync=off -c max_connections=50"), "start");
    }

    /// <summary>A new, empty database.</summary>
    public async Task<TestDatabase> DatabaseAsync()
    {
        if (_bin is null)
        {
            const string Reason = "PostgreSQL is not installed (Debian: postgresql)";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") is { Length: > 0 }, Reason);
            Assert.Fail(Reason);
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"t{Interlocked.Increment(ref _databases)}");
        await new TestDatabase(Host, _port, Password, "postgres").DoAsync($"CREATE DATABASE {name}");
        return new TestDatabase(Host, _port, Password, name);
    }

    public ValueTask DisposeAsync()
    {
        if (_bin is not null)
        {
            NpgsqlConnection.ClearAllPools();
            AsServer("pg_ctl", "-D", Data, "-m", "immediate", "stop");
            Directory.Delete(_folder, recursive: true);
        }

        return ValueTask.CompletedTask;
    }

    private string Data => Path.Combine(_folder, "data");

    private static bool IsRoot => Environment.UserName == "root";

    private static string? Find() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Max(StringComparer.Ordinal)
        : null;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // The server refuses to run as root.
    private void AsServer(string program, params string[] arguments)
    {
        var path = Path.Combine(_bin!, program);
        if (IsRoot)
        {
            Run("/sbin/runuser", ["-u", "postgres", "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    private void Run(string program, params string[] arguments)
    {
        // What a server inherits of our streams would keep them open: its own words go into its log.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "\"$@\" > \"$0\" 2>&1 < /dev/null", Path.Combine(_folder, "../hale-postgres.out"), program, .. arguments]) { WorkingDirectory = Path.GetTempPath() };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {File.ReadAllText(Path.Combine(_folder, "../hale-postgres.out"))}");
        }
    }
}
