namespace Hush.Patterns.Cues;

/// <summary>User names that need no digit or mark: what is assigned to "user" with a colon or equals sign, as in logs and forms.</summary>
internal static class Usernames
{
    private static readonly CueWords.WordSet Roles = new(
        "root", "admin", "administrator", "guest", "public", "default", "system", "service", "nobody", "anonymous", "all", "test", "demo", "everyone",
        "daemon", "agent", "customer", "bot", "assistant", "null", "none", "true", "false", "unknown", "new", "agents", "manual", "guide",
        "interface", "experience", "story", "stories", "error", "errors", "id", "name", "group");

    // Accounts that come with a system, an image or a service, and the folders beside them.
    private static readonly CueWords.WordSet Accounts = new(
        "actions-runner", "airflow", "all users", "ansible", "apache", "chown", "chmod", "chgrp", "sudo", "app", "apps", "appuser", "azureuser", "backup", "bamboo", "buildkite-agent",
        "bitnami", "build", "builder", "centos", "ci", "circleci", "cloud-user", "codespace", "coder", "composer", "containeradministrator",
        "containeruser", "core", "debian", "defaultapppool", "default user", "defaultuser0", "deploy", "deployer", "dev", "developer", "django",
        "docker", "ec2-user", "elasticsearch", "fedora", "flask", "ftp", "git", "github", "gitlab", "gitlab-runner", "gitpod", "gradle", "grafana",
        "hadoop", "jenkins", "jovyan", "kafka", "linuxbrew", "minecraft", "mongodb", "mysql", "nginx", "node", "nonroot", "nuget", "opc", "oracle",
        "pi", "postgres", "prometheus", "pwuser", "rabbitmq", "rails", "redis", "rocky", "runner", "runneradmin", "server", "shared", "solr", "spark",
        "steam", "svc", "teamcity", "temp", "tmp", "tomcat", "travis", "ubuntu", "user", "users", "vagrant", "vscode", "vssadministrator", "web",
        "webapp", "worker", "workspace", "www", "www-data", "wwwroot", "zookeeper");

    /// <summary>A name with a digit or mark, or any word that is no role and no ordinary word at once behind a colon or an equals sign.</summary>
    public static int MarkedOrAssigned(ReadOnlySpan<char> text, int start)
    {
        var before = text[..start].TrimEnd(" \"'");
        if (IsUserAgent(before.TrimEnd(":= "))) return -1;
        if (ValueShapes.MarkedUsername(text, start) is var marked and > 0) return marked;
        if (before.IsEmpty || before[^1] is not (':' or '=')) return -1;
        var end = ValueShapes.UnusualUsername(text, start);
        return end > 0 && IsPersonal(text[start..end]) ? end : -1;
    }

    // "user agent: Firefox 128"
    private static bool IsUserAgent(ReadOnlySpan<char> label) => label.EndsWith("agent", StringComparison.OrdinalIgnoreCase)
        && label[..^"agent".Length].TrimEnd("- _").EndsWith("user", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an account of this name is a person's.</summary>
    public static bool IsPersonal(ReadOnlySpan<char> name) => !Roles.Contains(name) && !Accounts.Contains(name);
}
