using Tomlyn.Model;
using Tomlyn.Serialization;

namespace Hush.Cli.Settings;

/// <summary>Reads the settings file without reflection, which a program made ahead of time does not have.</summary>
[TomlSerializable(typeof(TomlTable))]
internal sealed partial class SettingToml : TomlSerializerContext;
