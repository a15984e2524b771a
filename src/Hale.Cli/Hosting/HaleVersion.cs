using System.Reflection;

namespace Hale.Cli.Hosting;

/// <summary>The version of this program.</summary>
internal static class HaleVersion
{
    public static string Text { get; } = typeof(HaleVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
