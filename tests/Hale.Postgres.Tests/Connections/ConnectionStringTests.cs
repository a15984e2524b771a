using Hale.Core.Sources;
using Hale.Engine.Import;
using Hale.Postgres.Connections;

namespace Hale.Postgres.Tests.Connections;

public sealed class ConnectionStringTests
{
    private static readonly SecretReference Variable = new SecretReference.InEnvironment("DB");

    [Fact]
    public void Parse_Address_TakesItApart()
    {
        var settings = ConnectionString.Parse("postgresql://us%40er:p%2Fw%3A@db.example:6432/my%20base?sslmode=verify-full&application_name=me", Variable);

        (settings.Host, settings.Port, settings.Username, settings.Password, settings.Database).ShouldBe(("db.example", 6432, "us@er", "p/w:", "my base"));
        (settings.SslMode.ToString(), settings.ApplicationName, settings.Pooling).ShouldBe(("VerifyFull", "me", false));
    }

    [Fact]
    public void Parse_KeysAndValues_AreTaken() =>
        ConnectionString.Parse("Host=db;Username=u;Password=p;Database=d", Variable).Port.ShouldBe(5432);

    [Fact]
    public void Parse_UnknownParameter_IsNamed() =>
        Should.Throw<DatabaseException>(() => ConnectionString.Parse("postgres://u:p@db/d?sslmod=require", Variable)).Message.ShouldBe("the connection string in $DB has the parameter sslmod, which is not known here");

    [Fact]
    public void Secret_FileThatOthersCanRead_IsRefused()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var path = Path.GetTempFileName();
        File.WriteAllText(path, "postgres://u:p@db/d\n");
        var secret = new SecretReference.InFile(path);
        var secrets = new Secrets(_ => null);

        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.OtherRead);
        Should.Throw<DatabaseException>(() => secrets.Read(secret, "/")).Fix.ShouldStartWith($"Take their rights away: chmod 600 {path}");

        File.SetUnixFileMode(path, UnixFileMode.UserRead);
        secrets.Read(secret, "/").ShouldBe("postgres://u:p@db/d");
        File.Delete(path);
        Should.Throw<DatabaseException>(() => secrets.Read(secret, "/")).Message.ShouldBe($"the secret file {path} cannot be read: it is not there");
    }
}
