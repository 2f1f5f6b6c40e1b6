namespace BotTutor.Dialogs.Triggers;

[DialogKind("Teams.OnChannelCreated")]
public sealed record OnChannelCreated : TeamsUpdateTrigger
{
    private protected override string EventType => "channelCreated";
}

[DialogKind("Teams.OnChannelDeleted")]
public sealed record OnChannelDeleted : TeamsUpdateTrigger
{
    private protected override string EventType => "channelDeleted";
}

[DialogKind("Teams.OnChannelRenamed")]
public sealed record OnChannelRenamed : TeamsUpdateTrigger
{
    private protected override string EventType => "channelRenamed";
}

[DialogKind("Teams.OnChannelRestored")]
public sealed record OnChannelRestored : TeamsUpdateTrigger
{
    private protected override string EventType => "channelRestored";
}

[DialogKind("Teams.OnTeamArchived")]
public sealed record OnTeamArchived : TeamsUpdateTrigger
{
    private protected override string EventType => "teamArchived";
}

[DialogKind("Teams.OnTeamDeleted")]
public sealed record OnTeamDeleted : TeamsUpdateTrigger
{
    private protected override string EventType => "teamDeleted";
}

[DialogKind("Teams.OnTeamHardDeleted")]
public sealed record OnTeamHardDeleted : TeamsUpdateTrigger
{
    private protected override string EventType => "teamHardDeleted";
}

[DialogKind("Teams.OnTeamRenamed")]
public sealed record OnTeamRenamed : TeamsUpdateTrigger
{
    private protected override string EventType => "teamRenamed";
}

[DialogKind("Teams.OnTeamRestored")]
public sealed record OnTeamRestored : TeamsUpdateTrigger
{
    private protected override string EventType => "teamRestored";
}

[DialogKind("Teams.OnTeamUnarchived")]
public sealed record OnTeamUnarchived : TeamsUpdateTrigger
{
    private protected override string EventType => "teamUnarchived";
}
