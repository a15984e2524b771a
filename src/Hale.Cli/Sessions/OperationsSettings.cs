using Hale.Cli.Hosting;
using Hale.Core.Sources;
using Hale.Operations;
using Hale.Postgres;

namespace Hale.Cli.Sessions;

/// <summary>
/// Where the operational store is. The environment says so and no file of the project, because the store holds those files: a version must not decide where versions are kept.
/// </summary>
internal static class OperationsSettings
{
    private const string Variable = "HALE_OPERATIONS";
    private const string FileVariable = "HALE_OPERATIONS_FILE";

    public static OperationsOptions Of(Terminal terminal, string folder, string dataFolder)
    {
        var isNamed = terminal.Environment(Variable) is { Length: > 0 };
        var file = terminal.Environment(FileVariable) is { Length: > 0 } path ? path : null;
        if (isNamed && file is not null)
        {
            throw new Failure(ExitCode.Usage, $"{Variable} and {FileVariable} are both set", "set one of them: the connection string itself, or the file that holds it");
        }

        SecretReference? secret = isNamed ? new SecretReference.InEnvironment(Variable) : file is not null ? new SecretReference.InFile(file) : null;
        return new OperationsOptions(dataFolder) { Postgres = secret is null ? null : PostgresDatabases.Connections(terminal.Environment, secret, folder) };
    }
}
