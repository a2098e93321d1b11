/* What the client area's own scripts offer to pages: WHMCS.http.jqClient, clickableSafeRedirect, the frame's behaviour. */
var WHMCS = {
  http: {
    jqClient: {
      get: function (url, data, success, dataType) { return jQuery.get(url, data, success, dataType); },
      post: function (url, data, success, dataType) { return jQuery.post(url, data, success, dataType); },
      jsonGet: function (options) { return WHMCS.http.json('GET', options); },
      jsonPost: function (options) { return WHMCS.http.json('POST', options); }
    },
    json: function (method, options) {
      return jQuery.ajax({ url: options.url, data: options.data, method: method, dataType: 'json' }).done(function (answer) {
        if (answer.warning && options.warning) {
          options.warning(answer.warning);
        } else if (answer.error && options.error) {
          options.error(answer.error);
        } else if (options.success) {
          options.success(answer);
        }
      }).fail(function (request) {
        if (options.fail) {
          options.fail(request);
        }
      });
    }
  }
};

function clickableSafeRedirect(event, target, newWindow) {
  var tag = event.target.tagName.toLowerCase();
  if (tag === 'a' || tag === 'button' || tag === 'input') {
    return;
  }
  if (newWindow) {
    window.open(target);
  } else {
    window.location.href = target;
  }
}

jQuery(document).ready(function () {
  jQuery('#accountNotifications').popover({
    container: 'body',
    html: true,
    content: function () { return jQuery('#accountNotificationsContent').html(); }
  });
  jQuery('[data-toggle="tooltip"]').tooltip();
  jQuery('#languageChooser').popover({
    container: 'body',
    html: true,
    placement: 'bottom',
    content: function () { return jQuery('#languageChooserContent').html(); }
  });
  jQuery('.card-minimise').on('click', function () {
    jQuery(this).closest('.card').find('.collapsable-card-body').slideToggle();
  });
  jQuery('.panel-minimise').on('click', function () {
    jQuery(this).closest('.panel').find('.panel-body, .list-group, .panel-footer').slideToggle();
  });
});
