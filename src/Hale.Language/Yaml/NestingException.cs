using YamlDotNet.Core;

namespace Hale.Language.Yaml;

/// <summary>Stops the reading of a file at the depth beyond which nothing is read. Never leaves this folder.</summary>
internal sealed class NestingException(Mark start, Mark end) : YamlException(start, end, "nested too deeply");
