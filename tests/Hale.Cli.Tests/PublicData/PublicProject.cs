using Hale.Cli.Tests.Running;
using Hale.Cli.Tests.Sources;

namespace Hale.Cli.Tests.PublicData;

/// <summary>A project over public data, imported once for all tests of a class: by the first that asks, so that absent data skip tests and break no fixture.</summary>
/// <param name="project">The folder of its files, among the tests.</param>
/// <param name="sources">The file that names the data.</param>
/// <param name="data">The folder of the data, among the shared ones.</param>
public abstract class PublicProject(string project, string sources, string data) : IDisposable
{
    private Shell? _shell;

    /// <summary>The project with its facts, and with its files as they are written: what an earlier test changed in them is undone.</summary>
    internal async Task<Shell> ReadyAsync()
    {
        var isNew = _shell is null;
        _ = SharedData.Find(data);
        var shell = _shell ??= new Shell();
        shell.Copy(Path.Combine(AppContext.BaseDirectory, project, "Project"));
        shell.Point(sources, data);
        if (isNew)
        {
            await shell.DoAsync("import");
        }

        return shell;
    }

    public void Dispose()
    {
        _shell?.Dispose();
        GC.SuppressFinalize(this);
    }
}
