namespace BotTutor.Dialogs.Triggers;

/// <summary>Reacts to a button of a card that sends no name.</summary>
[DialogKind("Teams.OnCardAction")]
public sealed record OnCardAction : TeamsInvokeTrigger
{
    private protected override string InvokeName => string.Empty;
}

[DialogKind("Teams.OnAppBasedLinkQuery")]
public sealed record OnAppBasedLinkQuery : TeamsInvokeTrigger
{
    private protected override string InvokeName => "composeExtension/queryLink";
}

[DialogKind("Teams.OnFileConsent")]
public sealed record OnFileConsent : TeamsInvokeTrigger
{
    private protected override string InvokeName => "fileConsent/invoke";
}

[DialogKind("Teams.OnMECardButtonClicked")]
public sealed record OnMECardButtonClicked : TeamsInvokeTrigger
{
    private protected override string InvokeName => "composeExtension/onCardButtonClicked";
}

[DialogKind("Teams.OnMEConfigQuerySettingUrl")]
public sealed record OnMEConfigQuerySettingUrl : TeamsInvokeTrigger
{
    private protected override string InvokeName => "composeExtension/querySettingUrl";
}

[DialogKind("Teams.OnMEConfigSetting")]
public sealed record OnMEConfigSetting : TeamsInvokeTrigger
{
    private protected override string InvokeName => "composeExtension/setting";
}

[DialogKind("Teams.OnMEFetchTask")]
public sealed record OnMEFetchTask : TeamsInvokeTrigger
{
    private protected override string InvokeName => "composeExtension/fetchTask";
}

[DialogKind("Teams.OnMEQuery")]
public sealed record OnMEQuery : TeamsInvokeTrigger
{
    private protected override string InvokeName => "composeExtension/query";
}

[DialogKind("Teams.OnMESelectItem")]
public sealed record OnMESelectItem : TeamsInvokeTrigger
{
    private protected override string InvokeName => "composeExtension/selectItem";
}

[DialogKind("Teams.OnMESubmitAction")]
public sealed record OnMESubmitAction : TeamsInvokeTrigger
{
    private protected override string InvokeName => "composeExtension/submitAction";
}

[DialogKind("Teams.OnO365ConnectorCardAction")]
public sealed record OnO365ConnectorCardAction : TeamsInvokeTrigger
{
    private protected override string InvokeName => "actionableMessage/executeAction";
}

[DialogKind("Teams.OnTabFetch")]
public sealed record OnTabFetch : TeamsInvokeTrigger
{
    private protected override string InvokeName => "tab/fetch";
}

[DialogKind("Teams.OnTabSubmit")]
public sealed record OnTabSubmit : TeamsInvokeTrigger
{
    private protected override string InvokeName => "tab/submit";
}

[DialogKind("Teams.OnTaskModuleFetch")]
public sealed record OnTaskModuleFetch : TeamsInvokeTrigger
{
    private protected override string InvokeName => "task/fetch";
}

[DialogKind("Teams.OnTaskModuleSubmit")]
public sealed record OnTaskModuleSubmit : TeamsInvokeTrigger
{
    private protected override string InvokeName => "task/submit";
}

/// <summary>Reacts to the edit of a message's preview in a messaging extension.</summary>
[DialogKind("Teams.OnMEBotMessagePreviewEdit")]
public sealed record OnMEBotMessagePreviewEdit : TeamsPreviewTrigger
{
    private protected override string PreviewAction => "edit";
}

/// <summary>Reacts to the sending of a message's preview in a messaging extension.</summary>
[DialogKind("Teams.OnMEBotMessagePreviewSend")]
public sealed record OnMEBotMessagePreviewSend : TeamsPreviewTrigger
{
    private protected override string PreviewAction => "send";
}
